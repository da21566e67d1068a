import type { PreparedMove } from "#src/chassis/move/prepared-move.ts";
import type { CompiledMove } from "#src/curve/move/compile-lane.ts";
import { shownWords } from "#src/curve/tapers/shown-words.ts";
import type { LaneRole } from "#src/model/move/lane.ts";

/** What is worth saying of the parameters that a move was put on, one sentence each: the range of a curve that was given one. */
export function placedWords(moves: readonly PreparedMove[]): string[] {
  return [...new Set(moves.flatMap(({ plan }) => plan.moves.flatMap(wordsOf)))];
}

/** The curves of the recipe that nothing takes, each once. */
export function unplacedRoles(moves: readonly PreparedMove[]): readonly LaneRole[] {
  return [...new Set(moves.flatMap(({ plan }) => plan.unplaced))];
}

function wordsOf({ target: { name, over }, clamped }: CompiledMove): string[] {
  if (over === null)
    return clamped > 0 ? [`What of the curve lies beyond the range of “${name}” is held at its end.`] : [];
  const { from, to, unit } = over.shown;
  const highest = over.held ? ", no higher than it stands" : "";
  return [`“${name}” goes from ${shownWords(from, unit)} to ${shownWords(to, unit)}${highest}.`];
}
