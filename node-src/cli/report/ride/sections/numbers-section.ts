import { type Markup, markup } from "#src/chassis/report/page/markup.ts";
import {
  writeCount,
  writeDistance,
  writeGain,
  writeLoudness,
  writeNumber,
  writePosition,
  writeSpread,
} from "#src/chassis/report/page/write-number.ts";
import { type Fact, factTable, section } from "#src/chassis/report/sections/section.ts";
import type { RideStory } from "#src/cli/report/ride/ride-story.ts";
import { changeWords } from "#src/cli/report/ride/words/result-words.ts";
import { grouped } from "#src/model/figure-words.ts";
import type { GapBehaviour, SettledTarget } from "#src/model/ride.ts";

/** What was asked, what came of it, what was written: every number of the ride. */
export function numbersSection(story: RideStory): Markup {
  const tables = [
    factTable("Asked for", askedFacts(story)),
    ...(story.sections.length > 0 ? [factTable("Sections", sectionFacts(story))] : []),
    factTable("Came out", outcomeFacts(story)),
    factTable("Written", writtenFacts(story)),
  ];
  return section("numbers", "The numbers", markup`<div class="fact-tables">${tables}</div>`);
}

function askedFacts({ intent, target, deadBand, slopeLimit }: RideStory): Fact[] {
  return [
    { name: "Target", value: `${writeLoudness(target.loudness)}, ${TARGETS[target.kind]}` },
    ...(target.shift !== 0 ? [{ name: "Target moved by", value: writeDistance(target.shift) }] : []),
    ...(target.bedOffset !== null
      ? [{ name: "Distance from the bed, in the voice's own band", value: writeDistance(target.bedOffset) }]
      : []),
    { name: "Amount", value: `${writeNumber(intent.amount * 100, 0)} %` },
    ...(intent.sections > 0
      ? [{ name: "Sections keep of their level", value: `${writeNumber(intent.sections * 100, 0)} %` }]
      : []),
    { name: "Words inside a phrase", value: `${writeNumber(intent.words * 100, 0)} %` },
    { name: "Boost limit", value: writeGain(intent.boost) },
    { name: "Cut limit", value: writeGain(-intent.cut) },
    { name: "Dead band", value: `±${writeNumber(deadBand)} LU` },
    { name: "Peak ceiling", value: Number.isFinite(intent.ceiling) ? `${writeNumber(intent.ceiling)} dBTP` : "none" },
    { name: "In gaps", value: GAPS[intent.gaps] },
    { name: "Breaths", value: breathWords(intent.breathGuard, intent.breathTrim) },
    { name: "Slope limit", value: `${writeNumber(slopeLimit)} dB/s` },
    { name: "Tolerance of the curve", value: `${writeNumber(intent.tolerance, 2)} dB` },
  ];
}

/** Each section that is sung in: the level of its median phrase, and what that is ridden to. */
function sectionFacts({ sections, bars }: RideStory): Fact[] {
  return sections.flatMap(({ name, startBeats, median, target }) => {
    if (median === null || target === null) return [];
    const at = `bar ${writePosition(startBeats, bars)}`;
    const value = `${writeLoudness(median)}, ridden to ${writeLoudness(target)}`;
    return [{ name: name.trim() === "" ? `From ${at}` : `${name}, ${at}`, value }];
  });
}

function outcomeFacts(story: RideStory): Fact[] {
  const { before, after, predicted } = story.spread;
  const gains = story.ride.map(({ gain }) => gain);
  const rises = story.breaths.map(({ rise }) => rise);
  const alone = story.phrases.length < 2;
  return [
    { name: "Phrases", value: String(story.phrases.length) },
    { name: "Breaths and gaps", value: `${story.breaths.length} and ${story.gaps.length}` },
    { name: "Loudness is read", value: "as Live plays it: mono from both sides, 40 Hz and up" },
    { name: "Loudness of the whole voice before", value: writeLoudness(story.voice.before) },
    { name: "Loudness of the whole voice re-measured", value: wholeVoice(story.voice) },
    { name: "Phrase spread before", value: alone ? "–" : writeSpread(before) },
    {
      name: "Phrase spread predicted",
      value: alone ? "–" : `${writeSpread(predicted)}${changeWords(before, predicted)}`,
    },
    {
      name: "Phrase spread re-measured",
      value: alone ? "–" : `${writeSpread(after)}${after === null ? "" : changeWords(before, after)}`,
    },
    { name: "Largest boost", value: writeGain(gains.reduce((a, b) => Math.max(a, b), 0)) },
    { name: "Largest cut", value: writeGain(gains.reduce((a, b) => Math.min(a, b), 0)) },
    {
      name: "Largest rise of a breath",
      value: rises.length === 0 ? "–" : writeGain(rises.reduce((a, b) => Math.max(a, b), 0)),
    },
    { name: "Steepest slope", value: `${writeNumber(story.slope)} dB/s` },
    {
      name: "Breakpoints a bar",
      value: `${writeNumber(story.breakpointsPerBar.mean)}, at most ${writeNumber(story.breakpointsPerBar.most, 0)}`,
    },
  ];
}

function writtenFacts({ written }: RideStory): Fact[] {
  if (written === null) return [{ name: "Written", value: "nothing" }];
  const { kept, replaced } = written;
  return [
    { name: "Parameter", value: written.parameter },
    { name: "Place", value: written.place === "arrangement" ? "Arrangement lane" : "Session clip envelope" },
    { name: "Route", value: written.route },
    { name: "Breakpoints written", value: grouped(written.breakpoints) },
    { name: "Largest read-back error", value: `${writeNumber(written.readBackError, 2)} dB` },
    { name: "Earlier automation kept", value: kept > 0 ? writeCount(kept, "breakpoint") : "none was there" },
    {
      name: "Earlier automation rewritten, the ride added",
      value: replaced > 0 ? writeCount(replaced, "breakpoint") : "none",
    },
  ];
}

function wholeVoice({ before, after }: RideStory["voice"]): string {
  const change = after === null ? Number.NaN : after - before;
  return `${writeLoudness(after)}${Number.isFinite(change) ? ` (${writeDistance(change)})` : ""}`;
}

function breathWords(guard: boolean, trim: number): string {
  if (trim > 0) return `lowered ${writeNumber(trim)} dB`;
  return guard ? "guarded: +1 dB at most" : "ridden with the voice";
}

const TARGETS: Readonly<Record<SettledTarget["kind"], string>> = {
  own: "learned from the voice",
  loudness: "given",
  bed: "following the bed",
};

const GAPS: Readonly<Record<GapBehaviour, string>> = {
  hold: "the gain holds",
  glide: "the gain glides",
  return: "the gain returns to 0 dB",
};
