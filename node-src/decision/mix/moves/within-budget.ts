import type { PlannedMove } from "#src/decision/mix/moves/move-context.ts";
import { EQ_BOUNDS } from "#src/knowledge/mix/restraint/move-bounds.ts";
import type { MixMove } from "#src/model/mix/mix-move.ts";

/**
 * Of bands of equalisers, those that a track may have: three, all cuts in decibels together 6 dB, none twice in one place; other moves pass.
 *
 * Shape: in the order given; what comes first has its band first.
 * @param taken moves that were granted before.
 */
export function withinBudget(moves: readonly PlannedMove[], taken: readonly PlannedMove[]): readonly PlannedMove[] {
  const granted: PlannedMove[] = [];
  for (const planned of moves) {
    const own = [...taken, ...granted]
      .map(({ move }) => move)
      .filter((move) => isBand(move) && move.track === planned.move.track);
    if (!isBand(planned.move) || fits(planned.move, own)) granted.push(planned);
  }
  return granted;
}

function fits(move: MixMove, own: readonly MixMove[]): boolean {
  const cuts = [...own, move].reduce((sum, { size, unit }) => sum + (unit === "dB" ? Math.max(0, -size) : 0), 0);
  return own.length < EQ_BOUNDS.bands && cuts <= EQ_BOUNDS.sum && own.every((other) => apart(move, other));
}

function isBand({ kind }: MixMove): boolean {
  return BANDS.includes(kind);
}

const BANDS: readonly MixMove["kind"][] = ["bell", "dynamic-bell", "shelf", "low-cut"];

/** Further from each other than `EQ_BOUNDS.apart`. */
function apart(one: MixMove, other: MixMove): boolean {
  return Math.abs(Math.log2(placeOf(one) / placeOf(other))) > EQ_BOUNDS.apart;
}

function placeOf({ parameters }: MixMove): number {
  return parameters.find(({ name }) => name === "Frequency")?.to ?? Number.NaN;
}
