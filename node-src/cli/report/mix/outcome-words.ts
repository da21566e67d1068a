import { shown } from "#src/model/figure-words.ts";
import type { MixMove } from "#src/model/mix/mix-move.ts";
import type { MeasuredMove, MoveOutcome } from "#src/model/mix/moves/move-outcome.ts";

/** What became of a move, measured beside predicted, by which model, and the way back in Live; `null` where nothing was asked of it. */
export function outcomeWords({ predicted }: MixMove, outcome: MoveOutcome | undefined): string | null {
  if (outcome === undefined || outcome.outcome === "proposed") return null;
  const { measured, why, wayBack } = outcome;
  if (outcome.outcome === "refused") return `Not written. ${why ?? ""}`.trim();
  const { measure, before, after, unit } = predicted;
  const heard = measured === null ? "" : `, ${heardWords(measured)} ${span(measured.before, measured.after)}`;
  const figures = `${measure}: predicted ${span(before, after)}${heard} ${unit}.`;
  if (outcome.outcome === "reverted") return `${why ?? ""} ${figures}`;
  return `Applied; ${figures}${wayBack === undefined ? "" : ` The way back in Live: ${wayBack}.`}`;
}

/** How a move was heard again. */
function heardWords({ model }: MeasuredMove): string {
  return model === undefined ? "heard again in the copy" : `heard again in the copy by our model of ${model}`;
}

function span(from: number, to: number): string {
  return `from ${shown(from, 1)} to ${shown(to, 1)}`;
}
