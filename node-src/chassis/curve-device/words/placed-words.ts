import type { DrawnStretch } from "#src/chassis/curve-device/drawn-stretch.ts";
import type { CompiledCurve } from "#src/curve/compile/compile-lane.ts";
import { shownWords } from "#src/curve/tapers/shown-words.ts";
import type { LaneRole } from "#src/model/recipe/lane.ts";

/** What is worth saying of the parameters that a move was put on, one sentence each: the range of a curve that was given one. */
export function placedWords(stretches: readonly DrawnStretch[]): string[] {
  return [...new Set(stretches.flatMap(({ plan }) => plan.curves.flatMap(wordsOf)))];
}

/** The curves of the recipe that nothing takes, each once. */
export function unplacedRoles(stretches: readonly DrawnStretch[]): readonly LaneRole[] {
  return [...new Set(stretches.flatMap(({ plan }) => plan.unplaced))];
}

function wordsOf({ target: { name, over }, clamped }: CompiledCurve): string[] {
  if (over === null)
    return clamped > 0 ? [`What of the curve lies beyond the range of “${name}” is held at its end.`] : [];
  const { from, to, unit } = over.shown;
  const highest = over.held ? ", no higher than it stands" : "";
  return [`“${name}” goes from ${shownWords(from, unit)} to ${shownWords(to, unit)}${highest}.`];
}
