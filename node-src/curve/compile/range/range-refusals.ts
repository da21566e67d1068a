import type { ShownScale } from "#src/curve/tapers/shown-scale.ts";
import { shownWords, unitWords } from "#src/curve/tapers/shown-words.ts";
import type { ShownUnit } from "#src/model/recipe/given-range.ts";
import type { LaneRole, LaneUnit } from "#src/model/recipe/lane.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { caseRefusal } from "#src/model/refusals/case-refusal.ts";

/** Who names the parameter, and therefore how a range is given: an option, two dials of the device, or the preset's file. */
export type RangeWay = "option" | "dials" | "preset";

/** Why a curve in one unit does not move a parameter of another: both units, and the ways out. */
export function otherUnit(name: string, unit: LaneUnit, scale: ShownScale | null, way: RangeWay): Refusal {
  const shows = scale === null ? `what “${name}” shows is not known` : `“${name}” shows ${unitWords(scale.unit)}`;
  return refusal(
    "parameter-unknown",
    `The curve is in ${unitWords(unit)} and ${shows}: ${waysOut(unitWords(unit), scale, way)}.`,
  );
}

/** The face has three lines for all of it. */
function waysOut(words: string, scale: ShownScale | null, way: RangeWay): string {
  const choose = `or choose a parameter that shows ${words}`;
  if (way === "option") return `give it a range to move in, as in --range ${exampleRange(scale)}, ${choose}`;
  if (way === "dials") return `set From and To under Targets, or map one that shows ${words}`;
  return `give the preset's target a “range” that is a part of its way, as in [0.2, 0.8], ${choose}`;
}

/** A range in another unit than the parameter's. */
export function isNoUnitOf(name: string, unit: ShownUnit, scale: ShownScale): Refusal {
  return caseRefusal("range-unit", {
    name,
    given: unitWords(unit),
    shows: unitWords(scale.unit),
    example: exampleRange(scale),
  });
}

/** A range for a parameter whose scale is not known. */
export function unknownScale(name: string, scale: ShownScale | null): Refusal {
  const shows = scale === null ? null : unitWords(scale.unit);
  return caseRefusal("range-scale", { name, shows, example: exampleRange(scale) });
}

/** A range that the parameter does not reach; `ends` as they are shown. */
export function outOfRange(name: string, [low, high]: readonly [number, number], unit: ShownUnit | "way"): Refusal {
  const reach =
    unit === "way"
      ? `The way of “${name}” goes from 0 to 100 %`
      : `“${name}” reaches from ${shownWords(low, unit)} to ${shownWords(high, unit)}`;
  return refusal("parameter-unknown", `${reach}, and the range leaves that: give a part of it.`);
}

/** A curve in the parameter's unit that lies beyond its end, where it would only be held. */
export function neverReached(
  name: string,
  unit: ShownUnit,
  lane: readonly [low: number, high: number],
  [low, high]: readonly [low: number, high: number],
): Refusal {
  const words = (value: number) => shownWords(value, unit);
  const goes = lane[0] === lane[1] ? `stands at ${words(lane[0])}` : `goes from ${words(lane[0])} to ${words(lane[1])}`;
  const sentence = `The curve ${goes} and “${name}” reaches from ${words(low)} to ${words(high)}: choose another parameter, or settings inside that.`;
  return refusal("parameter-unknown", sentence);
}

/** A gain that stands lower than all of the range: a person who drew a curve of another kind did not ask to raise it. */
export function standsUnder(name: string, stands: number, low: number, send: boolean): Refusal {
  const open = send
    ? "give the range in dB, which says how far to open it"
    : "set it higher first, or give a lower range";
  const sentence = `“${name}” stands at ${shownWords(stands, "dB")}, and such a curve never raises a gain above where it stands; the range begins at ${shownWords(low, "dB")}: ${open}.`;
  return refusal("parameter-unknown", sentence);
}

/** Levels of a throw or a threshold on a gain that stands lower: it would be raised by what it was turned down. */
export function levelRaised(name: string, role: LaneRole, stands: number, most: number): Refusal {
  const [what, instead] = role === "send" ? ["opens a send", "name a send"] : ["sets a threshold", "name a threshold"];
  const sentence = `This curve ${what} and would raise “${name}” from ${shownWords(stands, "dB")} to ${shownWords(most, "dB")}: ${instead}, or give a range to move in.`;
  return refusal("parameter-unknown", sentence);
}

/** What a range in the parameter's unit looks like on the command line. */
function exampleRange(scale: ShownScale | null): string {
  return scale === null ? EXAMPLES["%"] : EXAMPLES[scale.unit];
}

const EXAMPLES: Readonly<Record<ShownUnit, string>> = {
  dB: "-12..0dB",
  Hz: "200..8000Hz",
  "%": "20..80%",
  pan: "30L..30R",
  cents: "-10..10cents",
  ms: "10..200ms",
  "°": "0..180°",
  bpm: "100..120bpm",
  ratio: "20..80%",
};
