import type { FaderGroup } from "#src/devices/mix/apply/fader-groups.ts";
import type { MixMove } from "#src/model/mix/mix-move.ts";

/** Which moves are to be applied. */
export interface WantedMoves {
  /** Ids; `null` for all. */
  readonly only: ReadonlySet<string> | null;
  readonly rejected: ReadonlySet<string>;
  /** Tracks that were dealt with in an earlier run, by their ids. */
  readonly settled: ReadonlySet<number>;
}

/** Whether a move was asked for. */
export function isWanted({ only }: WantedMoves, { id }: MixMove): boolean {
  return only === null || only.has(id);
}

/** Why a move that was asked for is not written, as a sentence; `null` where it may be. */
export function whyNot({ rejected, settled }: WantedMoves, { id, kind, track, device }: MixMove): string | null {
  if (rejected.has(id)) return "It was rejected.";
  if (settled.has(track)) return "Its track is as this stage left it before, so it is not looked at anew.";
  if (kind !== "fader") return "Moves of this kind are not written yet: make it by hand.";
  return device === null
    ? null
    : "Its fader is automated or at its end, so a Utility would have to carry it, which is not written yet: make it by hand.";
}

/** Why moves that go together are not written, though each of those that were asked for could be; `null` where they may be. */
export function whyNotTogether(wanted: WantedMoves, { moves }: FaderGroup): string | null {
  const kept = moves.filter((move) => !isWanted(wanted, move) || whyNot(wanted, move) !== null);
  return kept.length === 0
    ? null
    : `All tracks of a lead voice move together, and ${kept.map(({ id }) => id).join(", ")} does not.`;
}
