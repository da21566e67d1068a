import type { Clip, ClipPlace, Track } from "#src/model/live-set.ts";
import type { Beats } from "#src/model/units.ts";

/** A stretch to draw over: clips that share one axis. */
export interface Stretch {
  readonly track: Track;
  readonly place: ClipPlace;
  /** One in the session; all of the stretch in the arrangement, none where the track only passes sound on. */
  readonly clips: readonly Clip[];
  readonly from: Beats;
  readonly to: Beats;
  /** The set's returns, which sends are named by. */
  readonly returns?: readonly Track[];
}
