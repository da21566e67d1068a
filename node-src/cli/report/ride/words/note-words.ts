import { writeCount, writeLoudness, writeNumber } from "#src/chassis/report/page/write-number.ts";
import { RIDE } from "#src/knowledge/ride-defaults.ts";
import type { RideLimit, RideNote } from "#src/model/ride.ts";

/** A note of the ride as one sentence for a person. */
export function noteWords(note: RideNote): string {
  switch (note.code) {
    case "silent":
      return "The clips are silent: there is nothing to ride.";
    case "no-voice":
      return `Nothing rises above the activity gate (the loudest moment is ${writeLoudness(note.loudest)}), so no phrase was found.`;
    case "single-phrase":
      return "There is one phrase only: it was moved to the target, and a spread cannot be told.";
    case "target-shifted":
      return `${shifted(note)}${madeUp(note)}.`;
    case "sections":
      return `${capital(writeCount(note.sections.length, "section"))} ${TOLD[note.from]} ${note.sections.length === 1 ? "keeps" : "keep"} ${writeNumber(note.share * 100, 0)} % of ${note.sections.length === 1 ? "its" : "their"} own level: ${note.sections.map(sectionWords).join(", ")}.`;
    case "no-sections":
      return `${NO_SECTIONS[note.why]}: one target for all.`;
    case "limited":
      return `${note.phrases} of ${writeCount(note.of, "phrase")} ${note.phrases === 1 ? "was" : "were"} held back by ${LIMITS[note.limit]}.`;
    case "breaths-guarded":
      return `${capital(writeCount(note.breaths, "breath"))} ${note.breaths === 1 ? "was" : "were"} kept down; ${breathRise(note)}.`;
    case "bed-silent":
      return `The other tracks have nothing in the voice's own band under ${writeCount(note.phrases, "phrase")}: there the voice stands clear, and nothing is raised for them.`;
    case "range-clamped":
      return `${capital(writeCount(note.points, "breakpoint"))} met the end of the parameter's range and lost up to ${writeNumber(note.lost)} dB.`;
    case "passage-skipped":
      return `The clip “${note.clip}” was left out: ${SKIPPED[note.reason]}.`;
  }
}

function shifted({ from, to, sections }: Extract<RideNote, { code: "target-shifted" }>): string {
  if (sections === "alone")
    return `The targets of the sections come to ${writeLoudness(to)} together, where the take has ${writeLoudness(from)}`;
  return sections === undefined
    ? `The target was moved from ${writeLoudness(from)} to ${writeLoudness(to)} so that the limits reach most phrases`
    : `The targets of all phrases come to ${writeLoudness(to)} together, where the take has ${writeLoudness(from)}`;
}

type NotedSection = Extract<RideNote, { code: "sections" }>["sections"][number];

function sectionWords({ name, bar, target }: NotedSection): string {
  return `${name.trim() === "" ? `from bar ${bar}` : `“${name}”`} ${writeLoudness(target)}`;
}

const TOLD = { locators: "by the locators", heard: "by ear" } as const;

const NO_SECTIONS = {
  session: "A clip of the session is one section, as its scene is",
  short: "What is ridden has less than eight bars, too few for sections",
  even: "Neither two locators nor a clear change in what is heard tell sections here",
} as const;

/** What gives the track its place back where the target was moved far: the ridden parameter cannot, for the ride stands on it. */
function madeUp({ from, to, sections, end }: Extract<RideNote, { code: "target-shifted" }>): string {
  const back = from - to;
  if (Math.abs(back) <= RIDE.farShift) return "";
  const sides = back > 0 ? "quieter: raise" : "louder: lower";
  const otherwise =
    sections === "alone" ? ", or keep less of them (--sections 0)" : OTHERWISE[end ?? (back > 0 ? "boost" : "cut")];
  return `, and the track plays so much ${sides} its clips' gain, or a Utility behind the ride, by ${writeNumber(Math.abs(back))} dB${otherwise}`;
}

const OTHERWISE = {
  boost: ", or allow more (--boost)",
  cut: ", or allow more (--cut)",
  range: ", or ride a Utility (--to Utility:Gain --insert)",
  most: "",
} as const;

const LIMITS: Readonly<Record<RideLimit, string>> = {
  boost: "the boost limit",
  cut: "the cut limit",
  ceiling: "the peak ceiling",
  range: "the end of the parameter's range",
};

const SKIPPED = {
  missing: "its file is missing",
  empty: "it has no audio",
  disabled: "it is deactivated",
  "warp-markers": "its warp markers do not tell where its audio plays",
} as const;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A bound is rounded up: no breath rises by more. */
function breathRise({ largestRise, measured }: Extract<RideNote, { code: "breaths-guarded" }>): string {
  const bound = writeNumber(Math.ceil(largestRise * TENTHS - ROUNDING) / TENTHS);
  return measured
    ? `none rises more than ${bound} dB, read back from the envelope`
    : `none is to rise more than ${bound} dB`;
}

const TENTHS = 10;
/** A figure that a tenth holds exactly stays. */
const ROUNDING = 1e-9;
