import type { Biquad } from "#src/dsp/biquad.ts";
import type { Dbfs, Decibels, Fraction, Hertz, LinearGain, Seconds } from "#src/model/units.ts";

/** What a compressor does to sound, in the field's units. */
export interface CompressionPlan {
  readonly sampleRate: Hertz;
  readonly threshold: Dbfs;
  /** At least 1; `Infinity` lets nothing above the threshold. */
  readonly ratio: number;
  /** The whole width of the bend around the threshold. */
  readonly knee: Decibels;
  readonly attack: Seconds;
  readonly release: Seconds;
  /** Takes `release` for the longest, which steady sound has, and shortens it as the crest factor rises. */
  readonly automatic: boolean;
  readonly hold: Seconds;
  readonly lookahead: Seconds;
  /** 0: each channel for itself; 1: both by the louder one. */
  readonly link: Fraction;
  /** The gain where nothing is reduced, of what is compressed and what stays as it is together. */
  readonly base: LinearGain;
  /** The share of it that reduction takes along. */
  readonly wet: LinearGain;
  /** What the key goes through before it is measured. */
  readonly filter: Biquad | null;
}

/** The detector and the gain of a compressor, over one or two channels. */
export interface Compression {
  /** Samples by which sound comes out later. */
  readonly latency: number;
  /**
   * `count` samples of every channel from sample `from` on, in place, steered by the same samples of `key`, which is left as it is and may be `block`.
   * One channel of key steers both; two steer one by the louder.
   */
  run(block: readonly Float64Array[], key: readonly Float64Array[], from: number, count: number): void;
  /** Reductions in decibels of the last run, the greater of the channels', at every `TRACE_STEP`th sample since the start. */
  eachReduction(told: (reduction: Decibels) => void): void;
  /** Sets memory to 0 that has sunk below hearing. */
  settle(): void;
  reset(): void;
}

export const TRACE_STEP = 32;
/** A crest factor is taken of levels up to this, so that squares stay finite. */
export const LOUDEST = 1e100;
/** Powers of two by which sound may be reduced at most. */
export const MOST_REDUCED = 1000;

/** A channel that stands alone, on both sides. */
export function bothSides(block: readonly Float64Array[]): readonly Float64Array[] {
  return block.length === 1 ? [block[0]!, block[0]!] : block;
}
