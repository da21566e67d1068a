import type { MoveGroup } from "#src/devices/mix/apply/making/move-groups.ts";
import type { MixMove, MixStage } from "#src/model/mix/mix-move.ts";

/** Which moves are to be applied. */
export interface WantedMoves {
  readonly stages: readonly MixStage[];
  /** Ids; `null` for all. */
  readonly only: ReadonlySet<string> | null;
  readonly rejected: ReadonlySet<string>;
  /** Tracks that a stage dealt with in an earlier run, by their ids. */
  readonly settled: ReadonlyMap<MixStage, ReadonlySet<number>>;
  /** Devices that earlier runs have put in, by the targets of their first parameters. */
  readonly ours: ReadonlySet<number>;
}

/** Whether a move was asked for. */
export function isWanted({ only, stages }: WantedMoves, { id, stage }: MixMove): boolean {
  return stages.includes(stage) && (only === null || only.has(id));
}

/** Why moves that belong together are not written, as a sentence; `null` where they may be. */
export function whyNot(wanted: WantedMoves, { moves }: MoveGroup): string | null {
  const kept = moves.filter((move) => whyNotOne(wanted, move) !== null || !isWanted(wanted, move));
  if (kept.length === 0) return null;
  const own = moves.length === 1 ? whyNotOne(wanted, moves[0]!) : null;
  return own ?? `All tracks of a lead voice move together, and ${kept.map(({ id }) => id).join(", ")} does not.`;
}

/** Why a move that was asked for is not written; `null` where it may be. */
export function whyNotOne({ rejected, settled }: WantedMoves, { id, stage, track }: MixMove): string | null {
  if (rejected.has(id)) return "It was rejected.";
  return settled.get(stage)?.has(track) === true
    ? "Its track is as this stage left it before, so it is not looked at anew."
    : null;
}
