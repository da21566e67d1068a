import type { TrackKind } from "#src/model/live-set.ts";
import type { TrackFeatures } from "#src/model/mix/track-features.ts";

/** What of a track its role is guessed by. */
export interface TrackSigns {
  readonly name: string;
  readonly kind: TrackKind;
  /** Names of the groups around it, the nearest first. */
  readonly groups: readonly string[];
  /** In order, with those inside racks. */
  readonly devices: readonly { readonly name: string; readonly className: string }[];
  /** Pitch of each note of its clips, MIDI; empty where they are not known. */
  readonly pitches: readonly number[];
  /** `null` where it is not heard. */
  readonly features: TrackFeatures | null;
}
