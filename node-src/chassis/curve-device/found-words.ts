import type { DrawnStretch } from "#src/chassis/curve-device/drawn-stretch.ts";
import { confidenceLines, confidenceOf } from "#src/chassis/curve-device/words/confidence-words.ts";
import { placedWords, unplacedRoles } from "#src/chassis/curve-device/words/placed-words.ts";
import { sureWords } from "#src/chassis/listening/music/follows-words.ts";
import type { IdleCurve } from "#src/chassis/plan/plan-curves.ts";
import { noteWords } from "#src/chassis/work/recipe-words.ts";
import { counted } from "#src/model/figure-words.ts";
import type { LaneRole } from "#src/model/recipe/lane.ts";
import type { TaperUnit } from "#src/model/taper.ts";

/** What Analyse found, in a short sentence or two. */
export function foundWords(stretches: readonly DrawnStretch[]): string {
  const points = stretches.reduce(
    (sum, { plan }) => sum + plan.curves.reduce((all, move) => all + move.points.length, 0),
    0,
  );
  const hits = stretches.reduce((sum, { music }) => sum + music.hits.length, 0);
  const ends = stretches.reduce((sum, { music }) => sum + music.phraseEnds.length, 0);
  const heard =
    hits > 0 ? `${counted(hits, "hit")}, ` : ends > 0 ? `${counted(ends, "phrase end")}${endsSure(stretches)}, ` : "";
  const clips = stretches.length > 1 ? `${stretches.length} clips, ` : "";
  const said = [
    ...new Set(
      stretches.flatMap(({ plan, warnings }) => [
        ...plan.notes.map(noteWords),
        ...plan.idle.map(idleWords),
        ...warnings,
      ]),
    ),
  ];
  const homeless = unplacedRoles(stretches);
  const nowhere = homeless.length > 0 ? [`Map a parameter for ${homeless.map(roleWords).join(" and ")}.`] : [];
  const first = `${clips}${heard}${counted(points, "point")}.${unheardWords(stretches)}`;
  return [first, ...placedWords(stretches), ...said, ...nowhere].join(" ");
}

/** How sure the phrase ends are, in brackets. */
function endsSure(stretches: readonly DrawnStretch[]): string {
  const sure = confidenceOf(stretches).find(({ heard }) => heard === "phrase ends");
  return sure === undefined ? "" : ` (${sureWords(sure)})`;
}

/** What may keep the curves from being heard, behind a sentence; nothing where nothing does. */
export function unheardWords(stretches: readonly Pick<DrawnStretch, "unheard">[]): string {
  return [...new Set(stretches.flatMap(({ unheard }) => unheard))].map((each) => ` ${each}`).join("");
}

/** What stands after Write, by what was read back. */
export function writtenWords(breakpoints: number, clips: number, error: string): string {
  const where = clips > 1 ? ` in ${clips} clips` : "";
  return `${counted(breakpoints, "point")} written and read back${where}, at most ${error} off.`;
}

/** All that is worth saying beside the result, one sentence each, each once. */
export function noteLines(stretches: readonly DrawnStretch[]): string[] {
  const notes = stretches.flatMap(({ plan }) => [...plan.notes.map(noteWords), ...plan.idle.map(idleWords)]);
  return [
    ...new Set([...placedWords(stretches), ...confidenceLines(stretches), ...notes, ...notWrittenWords(stretches)]),
  ];
}

/** The curves of the recipe that nothing takes, in a sentence; none where all are written. */
export function notWrittenWords(stretches: readonly DrawnStretch[]): string[] {
  const roles = unplacedRoles(stretches).map(roleWords);
  return roles.length > 0 ? [`Not written, for nothing takes it: ${roles.join(", ")}.`] : [];
}

/** What was left out of a move because nothing would move there. */
export function idleWords({ role, name, why }: IdleCurve): string {
  const what = name === null ? roleWords(role) : `“${name}” (${roleWords(role)})`;
  return `Left as it is: ${what}, ${IDLE_WORDS[why]}.`;
}

const IDLE_WORDS: Readonly<Record<IdleCurve["why"], string>> = {
  flat: "for which the curve never moves",
  silent: "which stands at silence",
  above: "which stands as high as the curve opens it",
  held: "which would stay at one value",
};

/** A role as a person says it. */
export function roleWords(role: LaneRole): string {
  return ROLE_WORDS[role];
}

/** How far off a breakpoint is, in the unit that it is drawn in. */
export function errorWords(error: number, unit: TaperUnit): string {
  const name = unit === "note" ? "semitones" : unit === "travel" ? "of the travel" : unit;
  return `${error.toFixed(2)} ${name}`;
}

const ROLE_WORDS: Readonly<Record<LaneRole, string>> = {
  gain: "gain",
  pan: "pan",
  highPass: "a high-pass",
  lowPass: "a low-pass",
  resonance: "resonance",
  send: "a send",
  returnGain: "the return's volume",
  mix: "a dry/wet mix",
  width: "stereo width",
  lowBand: "a low band",
  highBand: "a high band",
  pitch: "pitch",
  drive: "drive",
  driveTrim: "the trim after the drive",
  threshold: "a threshold",
};
