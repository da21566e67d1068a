import { readdirSync } from "node:fs";
import { loudnessIn, meanLoudnessIn, spreadOf } from "#src/analysis/voice/remeasure.ts";
import { ridePreset } from "#src/cli/ride/ride-presets.ts";
import { UTILITY_TAPER } from "#src/curve/tapers/gain-taper.ts";
import { decoded } from "#test/doubles/heard/decoded.ts";
import { listened } from "#test/doubles/heard/listened.ts";
import { metered } from "#test/doubles/heard/metered.ts";
import { riddenClip } from "#test/doubles/heard/ridden-clip.ts";
import { madeTalk } from "#test/doubles/made/made-talk.ts";
import { spokenSentences } from "#test/doubles/made/spoken-take.ts";
import { SPEECH } from "#test/needs.ts";
import { leveller } from "./levellers.mjs";
import { loudnorm } from "./loudnorm.mjs";
import { median, row } from "./rows.mjs";

const RATE = 16_000;
const TARGET = -16;
const PRESET = "podcast-to-16-lufs";
const UTILITY = { taper: UTILITY_TAPER, value: 1, envelope: [] };
/** Bar 5 at 120 bpm, where a ridden take begins. */
const [BEATS, BEATS_PER_SECOND] = [16, 2];
const BARS = {
  reached: "within 0.5 LU",
  breaths: "at least 10 LU",
  spread: "less than all of them",
  gaps: "at most 1 dB",
  peaks: "told within 0.5 dB",
  shift: "at most 0.5 LU",
  said: "said, and reached with it",
};

/** Talks of readers over rooms, ridden to -16 LUFS and measured through the written curve, beside levellers held to the same. */
export function speechRows() {
  const read = recordings("librivox");
  const other = recordings("cards");
  return [
    ...(read.length > 0 && other.length > 0
      ? rowsOf("LibriVox readings and a second reader (Debian's pocketsphinx-testdata)", read, other, [10, 20])
      : [row("LibriVox readings", "pocketsphinx-testdata or ffmpeg is not at hand", BARS.reached, null)]),
    ...rowsOf("made speech", spokenSentences(9, 1), spokenSentences(9, 2), [14, 24]),
  ];
}

/** Breaths lie so many dB (RMS) under their sentence; one reader at three levels; two of them, 10 dB apart, over two rooms, with laughs and interruptions. */
function talksOf(host, guest, breathsUnder) {
  const one = (level) => ({ readers: [{ level, sentences: host }], room: -60, sigma: 2 });
  const two = (room) => ({
    readers: [
      { level: -19, sentences: host },
      { level: -29, sentences: guest },
    ],
    ...{ room, interruptions: 4, laughs: 5 },
  });
  return [one(-27), one(-20), one(-9), two(-60), two(-50)].map((shape, i) =>
    madeTalk({ ...shape, breathsUnder, seed: 21 + i, turns: 12 }, RATE),
  );
}

function rowsOf(material, host, guest, breathsUnder) {
  const talks = talksOf(host, guest, breathsUnder);
  const before = talks.map((talk) => figures(talk.samples, talk));
  const tried = talks.map((talk) => ({ talk, ridden: ridden(talk), level: levelled(talk), ...normed(talk) }));
  const of = (who, key) => tried.map((each) => each[who]?.[key]).filter((value) => value !== undefined);
  const worst = (values) => Math.max(...values);
  const beside = (figure) =>
    [
      ["leveller", "level"],
      ["loudnorm in two passes", "linear"],
      ["in one", "dynamic"],
    ]
      .filter(([, who]) => of(who, "spread").length > 0)
      .map(([name, who]) => `${name} ${figure(who).toFixed(1)}`)
      .join(", ");
  const off = worst(of("ridden", "integrated").map((loudness) => Math.abs(loudness - TARGET)));
  const under = (who) => Math.min(...of(who, "under"));
  const spread = (who) => median(of(who, "spread"));
  const gaps = (who) => worst(of(who, "gaps"));
  const peers = ["level", "linear", "dynamic"].filter((who) => of(who, "spread").length > 0);
  const told = worst(tried.map(({ ridden: { truePeak, reach } }) => Math.abs(truePeak - reach.truePeak.predicted)));
  const least = under("ridden");
  const [peak, rise, left] = [worst(of("ridden", "truePeak")), gaps("ridden"), spread("ridden")];
  return [
    row(`${material}, ${talks.length} talks: off -16 LUFS`, `${off.toFixed(2)} LU at most`, BARS.reached, off <= 0.5),
    row(
      "the same: spread of sentences, median",
      `${median(before.map((each) => each.spread)).toFixed(1)} to ${left.toFixed(1)} LU; ${beside(spread)}`,
      BARS.spread,
      peers.every((who) => left < spread(who)),
    ),
    row(
      "the same: breaths under their sentence",
      `${least.toFixed(1)} LU at least (${Math.min(...before.map((each) => each.under)).toFixed(1)} before); ${beside(under)}`,
      BARS.breaths,
      least >= 10,
    ),
    row(
      "the same: a gap's noise over what the louder raise beside it asks",
      `${rise.toFixed(1)} dB at most; ${beside(gaps)}`,
      BARS.gaps,
      rise <= 1,
    ),
    row(
      "the same: true peak",
      `up to ${peak.toFixed(1)} dBTP, told before writing within ${told.toFixed(2)} dB`,
      BARS.peaks,
      told <= 0.5,
    ),
    shiftRow(talks[1]),
    saidRow(talks[0]),
  ];
}

/** The same talk, louder, comes out as it did. */
function shiftRow(talk) {
  const levels = (shift) => ridden(shifted(talk, shift)).sentences;
  const [as, ...others] = [0, 3, 7].map(levels);
  const apart = Math.max(...others.flatMap((each) => each.map((level, i) => Math.abs(level - as[i]))));
  return row(
    "one of them 3 and 7 dB louder: sentences come out",
    `${apart.toFixed(2)} LU apart at most`,
    BARS.shift,
    apart <= 0.5,
  );
}

/** A talk that is too quiet for 12 dB: what is said to be missing is given by hand, and it is reached. */
function saidRow(talk) {
  const quiet = shifted(talk, -12);
  const { integrated, reach } = ridden(quiet);
  const again = ridden(shifted(quiet, reach.missing)).integrated;
  const words = `${(TARGET - integrated).toFixed(1)} LU short, ${reach.missing.toFixed(1)} dB said to be missing by ${reach.held}; with them ${again.toFixed(1)} LUFS`;
  return row(
    "one of them too quiet for 12 dB",
    words,
    BARS.said,
    reach.held === "boost" && Math.abs(again - TARGET) <= 0.5,
  );
}

function shifted(talk, gain) {
  return { ...talk, samples: talk.samples.map((sample) => sample * 10 ** (gain / 20)) };
}

function ridden(talk) {
  const clip = riddenClip({ voice: listened(talk.samples, RATE) }, ridePreset(PRESET), UTILITY);
  const gain = (i) => clip.gainAt(BEATS + (i / RATE) * BEATS_PER_SECOND);
  return { ...figures(through(talk.samples, gain), talk), reach: clip.plan.reach };
}

function levelled(talk) {
  const heard = listened(talk.samples, RATE);
  const gains = leveller(heard, TARGET, 12);
  return figures(
    through(talk.samples, (i) => gains[Math.min(gains.length - 1, Math.floor((i / RATE) * heard.hopsPerSecond))]),
    talk,
  );
}

function normed(talk) {
  const both = loudnorm(talk.samples, RATE, TARGET);
  return both === null ? {} : { linear: figures(both.linear, talk), dynamic: figures(both.dynamic, talk) };
}

function through(samples, gainAt) {
  return samples.map((sample, i) => sample * 10 ** (gainAt(i) / 20));
}

/** What came of a talk, as Live plays a mono file: from both sides. */
function figures(samples, talk) {
  const { loudness, level } = metered([samples, samples], RATE);
  const [before, after] = [talk.samples, samples].map((each) => ({ start: 0, ...listened(each, RATE) }));
  const sentences = talk.speech.map((span) => loudnessIn(after, span));
  const raised = talk.speech.map((span, i) => sentences[i] - loudnessIn(before, span));
  const under = talk.breaths.map((span) => sentences[span.sentence] - meanLoudnessIn(after, span));
  const gaps = talk.gaps.map(
    (gap) => meanLoudnessIn(after, gap) - meanLoudnessIn(before, gap) - Math.max(...beside(gap, talk, raised)),
  );
  return {
    ...{ integrated: loudness.integrated, truePeak: level.truePeak, sentences, spread: spreadOf(sentences) },
    ...{ under: Math.min(...under), gaps: Math.max(...gaps) },
  };
}

/** What the sentences before and after a gap were raised by. */
function beside({ start, end }, { speech }, raised) {
  const after = speech.findIndex((span) => span.start >= end);
  const before = speech.findLastIndex((span) => span.end <= start);
  return [before, after].filter((i) => i >= 0).map((i) => raised[i]);
}

function recordings(folder) {
  try {
    const files = readdirSync(`${SPEECH}/${folder}`).filter((name) => name.endsWith(".wav"));
    return files.sort().flatMap((name) => decoded(`${SPEECH}/${folder}/${name}`, RATE) ?? []);
  } catch (error) {
    if (error.code === "ENOENT") return [];
    throw error;
  }
}
