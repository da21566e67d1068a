import { shown } from "#src/model/figure-words.ts";
import type { MixMove } from "#src/model/mix/mix-move.ts";
import type { MeasuredMove, MoveOutcome } from "#src/model/mix/moves/move-outcome.ts";

/** What became of a move, measured beside predicted, by which model, and the way back in Live; `null` where nothing was asked of it. */
export function outcomeWords({ predicted }: MixMove, outcome: MoveOutcome | undefined): string | null {
  if (outcome === undefined || outcome.outcome === "proposed") return null;
  const { measured } = outcome;
  if (outcome.outcome === "refused") return fateWords(outcome);
  const { measure, before, after, unit } = predicted;
  const heard = measured === null ? "" : `, ${heardWords(measured)} ${span(measured.before, measured.after)}`;
  const figures = `${measure}: predicted ${span(before, after)}${heard} ${unit}.`;
  return outcome.outcome === "reverted"
    ? `${fateWords(outcome)} ${figures}`
    : `Applied; ${figures}${wayBackWords(outcome)}`;
}

/** The same where its figures stand beside it. */
export function fateWords(outcome: MoveOutcome): string {
  if (outcome.outcome === "refused") return `Not written. ${outcome.why ?? ""}`.trim();
  return outcome.outcome === "reverted" ? (outcome.why ?? "") : `Applied.${wayBackWords(outcome)}`;
}

/** How a move was heard again. */
export function heardWords({ model }: Pick<MeasuredMove, "model">): string {
  return model === undefined ? "heard again in the copy" : `heard again in the copy by our model of ${model}`;
}

function wayBackWords({ wayBack }: MoveOutcome): string {
  return wayBack === undefined ? "" : ` The way back in Live: ${wayBack}.`;
}

function span(from: number, to: number): string {
  return `from ${shown(from, 1)} to ${shown(to, 1)}`;
}
