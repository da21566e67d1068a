import type { Dbfs, Decibels, Hertz, Seconds } from "#src/model/units.ts";

/** What a transient shaper does to sound, in the field's units. */
export interface TransientPlan {
  readonly sampleRate: Hertz;
  /** Gain of a whole attack, and of a whole tail. */
  readonly attack: Decibels;
  readonly sustain: Decibels;
  /** Both channels by the louder one; else each for itself. */
  readonly linked: boolean;
  readonly envelopes: TransientEnvelopes;
}

/**
 * The fast envelope of a level in decibels, one behind it that rises slowly and one that falls slowly. Their differences from it, between `ignored`
 * and `whole`, are the shares of attack and tail.
 */
export interface TransientEnvelopes {
  /** Over this time the highest level counts. */
  readonly hold: Seconds;
  /** Of the fast envelope's fall, the slow one's rise and the other slow one's fall, 63 % are gone in these times. */
  readonly fall: Seconds;
  readonly attack: Seconds;
  readonly sustain: Seconds;
  readonly ignored: Decibels;
  readonly whole: Decibels;
  /** The most that envelopes differ. */
  readonly reach: Decibels;
  readonly floor: Dbfs;
  /** The length of each of two moving means over the gain. */
  readonly smooth: Seconds;
}

/** The envelopes and the gain of a transient shaper, over one or two channels. */
export interface TransientShaping {
  /** Samples by which sound comes out later. */
  readonly latency: number;
  /** `count` samples of every channel from sample `from` on, in place; at most those that it was made for. */
  run(block: readonly Float64Array[], from: number, count: number): void;
  /** Sets memory to 0 that has sunk below hearing. */
  settle(): void;
  reset(): void;
}
