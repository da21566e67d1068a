import { shown } from "#src/model/figure-words.ts";
import type { MixMove } from "#src/model/mix/mix-move.ts";
import type { MoveOutcome } from "#src/model/mix/moves/move-outcome.ts";

/** What became of a move, measured beside predicted, and the way back in Live; `null` where nothing was asked of it. */
export function outcomeWords({ predicted, parameters }: MixMove, outcome: MoveOutcome | undefined): string | null {
  if (outcome === undefined || outcome.outcome === "proposed") return null;
  const { measured, why } = outcome;
  if (outcome.outcome === "refused") return `Not written. ${why ?? ""}`.trim();
  const { measure, before, after, unit } = predicted;
  const span = (from: number, to: number) => `from ${shown(from, 1)} to ${shown(to, 1)}`;
  const heard = measured === null ? "" : `, heard again in the copy ${span(measured.before, measured.after)}`;
  const figures = `${measure}: predicted ${span(before, after)}${heard} ${unit}.`;
  return outcome.outcome === "reverted"
    ? `${why ?? ""} ${figures}`
    : `Applied; ${figures} The way back in Live: ${parameters.map(({ name, from, unit: of }) => `${name} to ${from === null ? "where it stood" : `${shown(from, 1)} ${of}`}`).join(", ")}.`;
}
