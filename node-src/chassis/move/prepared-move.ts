import type { Stretch } from "#src/chassis/move/choose-clips.ts";
import type { Lacks } from "#src/chassis/move/hearing/why-nothing.ts";
import type { MovePlan } from "#src/chassis/plan/plan-move.ts";
import type { Music } from "#src/model/move/music.ts";
import type { EnvelopeWrite } from "#src/ports/live-host.ts";

/** A move that is decided for one stretch and not written. */
export interface PreparedMove {
  readonly stretch: Stretch;
  readonly music: Music;
  /** What the trigger, or else the track itself, looks like over the stretch: highest level of each column, 0 to 1. */
  readonly waveform: Float32Array;
  /** The same in as many columns as a page shows. */
  readonly outline: Float32Array;
  /** Name of the track whose hits are followed; `null` where none are asked for. */
  readonly follows: string | null;
  readonly plan: MovePlan;
  /** One sentence each: what was heard, what was left out. */
  readonly warnings: readonly string[];
  /** What may keep it from being heard as the set stands, one sentence each: a mute, a solo, a fader at silence. */
  readonly unheard: readonly string[];
  /** Why what was needed was not found. */
  readonly lacks: Lacks;
}

/** The envelopes of a decided move, in the order of its targets. */
export function moveWrites({ stretch: { track, place, clips }, plan }: PreparedMove): EnvelopeWrite[] {
  const where =
    place === "arrangement"
      ? ({ kind: "arrangement" } as const)
      : ({ kind: "session", slot: clips[0]?.slot ?? 0 } as const);
  return plan.moves.map(({ target, points, from, to }) => ({
    track: track.id,
    target: target.parameter,
    place: where,
    points,
    mode: target.envelope.length > 0 ? { merge: { from, to } } : "replace",
  }));
}
