import type { MixStage } from "#src/model/mix/mix-move.ts";
import type { TrackRole } from "#src/model/mix/track-role.ts";

/** What a user said of the sets of one folder, by the set's file name. Keys that this version does not know are kept as they are. */
export interface MixNotes {
  readonly sets: Readonly<Record<string, SetNotes>>;
}

export interface SetNotes {
  readonly roles?: readonly SaidRole[];
  /** What was done to the set: it is a copy that was written. */
  readonly applied?: readonly AppliedStage[];
  /** Devices that moves have put into it. */
  readonly devices?: readonly AppliedDevice[];
}

/** A device that was put in for moves. */
export interface AppliedDevice {
  /** The track's id. */
  readonly track: number;
  /** Live's class: `"Eq8"`. */
  readonly className: string;
  /** The target of its first parameter, which stays while it is moved along the chain. */
  readonly target: number;
}

/** A stage that was applied to a set. */
export interface AppliedStage {
  readonly stage: MixStage;
  /** Tracks that are settled, by their ids, as the stage left them. */
  readonly settled: readonly { readonly id: number; readonly content: string }[];
  readonly moves: readonly AppliedMove[];
}

/** What a move set; where it set several parameters, the first of them. */
export interface AppliedMove {
  /** The move's. */
  readonly id: string;
  /** The track's id. */
  readonly track: number;
  /** As Live shows it; left out where it is the mixer. */
  readonly device?: string;
  readonly parameter: string;
  readonly from: number | null;
  readonly to: number;
  readonly unit: string;
}

/** What a track plays, as the user says. */
export interface SaidRole {
  readonly track: string;
  /** The set's own number of the track, which stays when it is renamed or moved; left out where it was said in a running Live, which does not tell it. */
  readonly id?: number;
  readonly role: TrackRole;
}
