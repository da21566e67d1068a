import type { TrackRole } from "#src/model/mix/track-role.ts";
import type { Fraction } from "#src/model/units.ts";

/** A role, how sure it is, and what says most for it: `kind` is what Live says that a track is, as a return. */
export interface RoleGuess {
  readonly role: TrackRole;
  readonly confidence: Fraction;
  readonly by: "user" | "kind" | "name" | "device" | "group" | "notes" | "sound" | "nothing";
}
