import type { DrawnCurve, StraightEnvelope } from "#src/model/envelope.ts";
import type { Refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";
import type { Beats, Fraction, RawValue } from "#src/model/units.ts";
import type { ReplacedClip } from "#src/ports/live-host.ts";

/** What can draw envelopes into clips of a running Live. */
export interface EnvelopeWriter {
  /** Finds the writer and learns what it can do; refused with `"companion-missing"` when no writer answers. */
  greet(): Promise<Result<WriterAbilities, Refusal>>;
  /** The reports of these orders as if they were done: `replaced` and `replacedClips`; nothing is changed. */
  preview(orders: readonly ClipEnvelopeOrder[]): Promise<Result<readonly ClipEnvelopeReport[], Refusal>>;
  /**
   * All or nothing: read back, and put back exactly when what stands there differs. What could not be put back exactly if the
   * write failed is refused before anything is touched, with `"envelope-unsupported"`; one undo step unless something else closes it.
   * `heard` is told from 0 to 1 what share has been taken in, by a writer that knows.
   */
  write(
    orders: readonly ClipEnvelopeOrder[],
    heard?: (done: Fraction) => void,
  ): Promise<Result<readonly ClipEnvelopeReport[], Refusal>>;
}

export interface WriterAbilities {
  /** The writer's own version, `"1.0.0"`. */
  readonly version: string;
  /** `"12.4.6"`. */
  readonly liveVersion: string;
  /** Real breakpoints, or a staircase of steps. */
  readonly shape: "breakpoints" | "steps";
}

/**
 * A drawn curve for one clip: beats on its content axis (0 is its 1.1.1), bends laid out; without points the stretch is emptied.
 *
 * What the envelope held outside the stretch stays, its value pinned at the edges. An edge at or beyond the clip's own owns
 * everything beyond it too, and is not pinned.
 */
export interface ClipEnvelopeOrder extends DrawnCurve<StraightEnvelope<RawValue>> {
  /** Canonical path of a session clip: `"live_set tracks 2 clip_slots 0 clip"`. */
  readonly clip: string;
  /** Canonical path of a parameter on the same track: `"live_set tracks 2 devices 0 parameters 1"`, `"... mixer_device volume"`. */
  readonly parameter: string;
  /** The names that both have now: another name there means that something moved, and the order is refused as `"clip-gone"`. */
  readonly clipName: string;
  readonly parameterName: string;
  /** Also copy the clip to the arrangement at these beats, envelope included; what lies there is replaced. */
  readonly arrangement: readonly Beats[];
}

export interface ClipEnvelopeReport {
  readonly shape: WriterAbilities["shape"];
  readonly breakpoints: number;
  /** Largest difference between asked and `value_at_time`, in raw units. */
  readonly maximumError: RawValue;
  /** The envelope as it reads now, at the breakpoints' times. */
  readonly readBack: StraightEnvelope<RawValue>;
  /** What stood there before, sampled at its events or on a fine grid. */
  readonly replaced: StraightEnvelope<RawValue>;
  /** Whether `replaced` is all of what stood there: false where bends are laid out in straight pieces, or were only sampled. */
  readonly replacedExact?: boolean;
  /** Clips of the arrangement that the copies took the place of. */
  readonly replacedClips: readonly ReplacedClip[];
  /** Of a write: whether Live's undo surely takes it back in one step; another control surface may have closed the step. */
  readonly oneStep?: boolean;
  /** Of a write: the parameter still stands where a hand has put it, and the envelope is not heard until that is let go. */
  readonly overridden?: boolean;
}
