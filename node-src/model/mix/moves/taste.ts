import type { TrackRole } from "#src/model/mix/track-role.ts";
import type { Decibels, Fraction } from "#src/model/units.ts";

/** What a user made of moves, as it is kept in a file that they can read. */
export interface Taste {
  readonly moves: readonly TastedMove[];
}

/** Kinds of moves whose size is one gain, so that a share of it is a smaller move of the kind. */
export const TASTED_KINDS = ["fader", "bell", "shelf", "dynamic-bell"] as const;

export type TastedKind = (typeof TASTED_KINDS)[number];

/** A move that was offered, and what the user made of it. One a copy and id. */
export interface TastedMove {
  /** The path of the copy that it was made in, or was to be. */
  readonly copy: string;
  /** The move's id. */
  readonly move: string;
  readonly role: TrackRole;
  readonly kind: TastedKind;
  /** The share of the project's own size that was offered. */
  readonly offered: Fraction;
  /** The share of it that the user kept, 0 where it was rejected; `null` where that is not known yet. */
  readonly kept: Fraction | null;
  readonly by: "rejected" | "named" | "made" | "left" | "changed";
  /** Of a fader: where it stood and where it was left. */
  readonly fader?: { readonly track: number; readonly from: Decibels; readonly to: Decibels };
}

/** How large a user keeps moves of a kind on what plays a role, as a share of the project's own size. */
export type SizeKept = (role: TrackRole, kind: TastedKind) => Fraction;
