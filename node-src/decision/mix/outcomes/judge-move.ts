import { isSameFinding } from "#src/decision/mix/outcomes/same-finding.ts";
import { MISSED } from "#src/knowledge/mix/restraint/move-bounds.ts";
import { signed } from "#src/model/figure-words.ts";
import type { MixFinding } from "#src/model/mix/mix-finding.ts";
import type { Prediction } from "#src/model/mix/mix-move.ts";
import type { MeasuredMove } from "#src/model/mix/moves/move-outcome.ts";

/** A move that was made: what it was to mend, what was found before and after it, and its own measure. */
export interface MadeMove {
  /** What it was proposed for. */
  readonly finding: MixFinding;
  readonly predicted: Prediction;
  /** `null` where its measure does not exist. */
  readonly measured: Pick<MeasuredMove, "before" | "after"> | null;
  readonly before: readonly MixFinding[];
  readonly after: readonly MixFinding[];
}

/**
 * Why a move is taken back, as a sentence; `null` for one that stands.
 *
 * It is taken back where its measure missed the predicted change by more than half of it, where what it was to mend is no better,
 * and where the mix has a fault after it that it had not before. Flat tops stay in a recording, however far it is turned down. Changes are compared, not places: what else was moved before it shifts both ends alike.
 */
export function judgeMove({ finding, predicted, measured, before, after }: MadeMove): string | null {
  if (measured === null) return "Taken back: what it was predicted to change cannot be measured after it.";
  const [wanted, got] = [predicted.after - predicted.before, measured.after - measured.before];
  if (!(Math.abs(got - wanted) <= MISSED * Math.abs(wanted)))
    return `Taken back: it was predicted to change the ${predicted.measure} by ${signed(wanted)} ${predicted.unit}, and changed it by ${signed(got)}.`;
  const left = after.find((each) => isSameFinding(each, finding));
  const was = before.find((each) => isSameFinding(each, finding)) ?? finding;
  if (left !== undefined && left.excess >= was.excess && !LASTING.includes(finding.code))
    return `Taken back: it mended nothing. ${left.evidence}`;
  const fresh = after.find((each) => !before.some((other) => isSameFinding(each, other)));
  return fresh === undefined ? null : `Taken back: after it the mix has a fault that it had not. ${fresh.evidence}`;
}

/** What no move takes out of a file. */
const LASTING: readonly MixFinding["code"][] = ["clipped"];
