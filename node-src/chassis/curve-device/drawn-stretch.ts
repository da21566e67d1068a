import type { Lacks } from "#src/chassis/listening/music/lacks.ts";
import type { EditedLane } from "#src/chassis/plan/edited-lane.ts";
import type { CurvePlan } from "#src/chassis/plan/plan-curves.ts";
import { writePlace } from "#src/chassis/session/writing/write-place.ts";
import type { Music } from "#src/model/recipe/music.ts";
import type { Stretch } from "#src/model/song/stretch.ts";
import type { EnvelopeWrite } from "#src/ports/live-host.ts";

/** A move that is decided for one stretch and not written. */
export interface DrawnStretch {
  readonly stretch: Stretch;
  readonly music: Music;
  /** What the trigger, or else the track itself, looks like over the stretch: highest level of each column, 0 to 1. */
  readonly waveform: Float32Array;
  /** The same in as many columns as a page shows. */
  readonly outline: Float32Array;
  /** Name of the track whose hits are followed; `null` where none are asked for. */
  readonly follows: string | null;
  readonly plan: CurvePlan;
  /** What a hand has made of one of the curves; `null` or left out where they are as they were drawn. */
  readonly edited?: EditedLane | null;
  /** One sentence each: what was heard, what was left out. */
  readonly warnings: readonly string[];
  /** What may keep it from being heard as the set stands, one sentence each: a mute, a solo, a fader at silence. */
  readonly unheard: readonly string[];
  /** Why what was needed was not found. */
  readonly lacks: Lacks;
}

/** The envelopes of a decided move, in the order of its targets. */
export function stretchWrites({ stretch: { track, place, clips }, plan }: DrawnStretch): EnvelopeWrite[] {
  return plan.curves.map(({ target, points, from, to }) => ({
    track: track.id,
    target: target.parameter,
    place: writePlace(place, clips),
    points,
    mode: target.envelope.length > 0 ? { merge: { from, to } } : "replace",
  }));
}
