import type { MoveGroup } from "#src/devices/mix/apply/making/move-groups.ts";
import type { MixMove, MixStage } from "#src/model/mix/mix-move.ts";
import type { Fraction } from "#src/model/units.ts";

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
  /** How sure a move has to be, unless it is in `taken`; left out: not at all. */
  readonly least?: Fraction;
  /** Ids of moves that were asked for one by one. */
  readonly taken?: ReadonlySet<string>;
  /** Why tracks are left alone, a sentence each, by their ids. */
  readonly kept?: ReadonlyMap<number, string>;
  /** Why nothing can be drawn in the arrangement, a sentence; left out where it can. */
  readonly undrawn?: string;
}

/** Whether a move was asked for. */
export function isWanted({ only, stages, least = 0, taken }: WantedMoves, { id, stage, confidence }: MixMove): boolean {
  const named = only?.has(id) === true || taken?.has(id) === true;
  return stages.includes(stage) && (named || (only === null && confidence >= least));
}

/** Why moves that belong together are not written, as a sentence; `null` where they may be. */
export function whyNot(wanted: WantedMoves, { moves }: MoveGroup): string | null {
  const kept = moves.filter((move) => whyNotOne(wanted, move) !== null || !isWanted(wanted, move));
  if (kept.length === 0) return null;
  const own = moves.length === 1 ? whyNotOne(wanted, moves[0]!) : null;
  return own ?? `All tracks of a lead voice move together, and ${kept.map(({ id }) => id).join(", ")} does not.`;
}

/** Why a move that was asked for is not written; `null` where it may be. */
export function whyNotOne(
  { rejected, settled, kept, undrawn }: WantedMoves,
  { id, kind, stage, track }: MixMove,
): string | null {
  if (rejected.has(id)) return "It was rejected.";
  const why = kept?.get(track) ?? (kind === "dynamic-bell" ? undrawn : undefined);
  if (why !== undefined) return why;
  return settled.get(stage)?.has(track) === true
    ? "Its track is as this stage left it before, so it is not looked at anew."
    : null;
}
