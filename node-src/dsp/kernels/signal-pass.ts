import type { Cascade } from "#src/dsp/biquad.ts";
import type { SampleEncoding } from "#src/model/audio-format.ts";
import type { Hertz } from "#src/model/units.ts";

/** Hops a second: every measure stands on this 10 ms grid (Tech 3341 cases 13 and 14 cannot be met on 100 ms). */
export const HOPS_PER_SECOND = 100;

/** What one pass over the samples of a file is to find. */
export interface SignalPassPlan {
  readonly sampleRate: Hertz;
  readonly channels: number;
  readonly encoding: SampleEncoding;
  /** The weighting filter of the energies, usually the K filter at this sample rate; the same for every channel. */
  readonly weighting: Cascade;
  /** Power factor of each channel (BS.1770-5 Table 3); 0 leaves a channel out of the energies. */
  readonly channelWeights: readonly number[];
  /**
   * `"total"`: one true peak a channel. `"each-hop"`: also the largest of each hop. `"each-channel"`: also each hop's of the first two
   * channels apart. `"off"`: sample peaks only.
   */
  readonly truePeak: "off" | "total" | "each-hop" | "each-channel";
  /**
   * Hops that have one peak together: each has the largest since the first of them, so that the last has that of all. Fewer windows are interpolated
   * then. Left out: each hop by itself.
   */
  readonly peakHops?: number;
  /**
   * A high-pass before everything but the peaks and clipped samples: energies, sums and bands are of what it leaves. It begins as if
   * the first sample had stood there for ever. Left out: nothing is cut.
   */
  readonly lowCut?: Cascade;
  /** Filters on the mono sum ((L + R) / 2, or the only channel) whose energy is wanted in each hop. */
  readonly bands: readonly Cascade[];
}

/**
 * Samples in, one figure of each kind a hop out. Hop i ends at frame round((i + 1) * sampleRate / 100), so the grid does
 * not drift at rates that 100 does not divide. NaN and infinite samples count as 0 and are counted.
 * Two forms keep this promise: plain TypeScript (the oracle) and WebAssembly SIMD.
 */
export interface SignalPass {
  /** Put whole interleaved frames here, from its start. The view is new after each `advance`: ask again. */
  readonly input: Uint8Array;
  /** Consumes the first `bytes` of `input`. The answer's arrays are reused by the next call. */
  advance(bytes: number): HopBatch;
  /** The last, unfinished hop (at most one) and the totals; the pass is over. */
  finish(): { readonly last: HopBatch; readonly totals: SignalTotals };
}

/** The hops that ended within one call; every array holds at least `count` entries. */
export interface HopBatch {
  readonly count: number;
  /** Frames in each hop. */
  readonly frames: Int32Array;
  /** Sum over channels of weight times the sum of squares of the weighted signal. Divide by `frames` for mean power. */
  readonly energy: Float64Array;
  /** Largest true peak (sample peak when `truePeak` is off or total) over the channels, linear. */
  readonly peak: Float64Array;
  /** That of the first two channels (mono: both the only one's), where the plan asks for `"each-channel"`; without meaning else. */
  readonly leftPeak: Float64Array;
  readonly rightPeak: Float64Array;
  /** Unweighted sums of the first two channels: L*L, R*R and L*R (mono: all three equal). */
  readonly leftLeft: Float64Array;
  readonly rightRight: Float64Array;
  readonly leftRight: Float64Array;
  /** The same of the weighted signal, channel weights left out. */
  readonly weightedLeft: Float64Array;
  readonly weightedRight: Float64Array;
  readonly weightedCross: Float64Array;
  /** Weighted (K) energy of the mono sum (L + R) / 2, for the loss on mono playback; only two-channel passes fill it. */
  readonly monoEnergy: Float64Array;
  /** For each band of the plan, the sum of squares of the filtered mono sum. */
  readonly bands: readonly Float64Array[];
}

/** Over the whole signal, one entry a channel. */
export interface SignalTotals {
  readonly frames: number;
  /** Linear. */
  readonly samplePeak: readonly number[];
  /** Linear; equals `samplePeak` where the plan says `"off"`. Never below the sample peak. */
  readonly truePeak: readonly number[];
  /** Sum of the samples, for DC offset. */
  readonly sum: readonly number[];
  /** Sum of the squared samples, unweighted, for RMS. */
  readonly sumOfSquares: readonly number[];
  /** Runs of 3 or more successive samples at or beyond full scale of the encoding. */
  readonly clippedRuns: readonly number[];
  /** NaN and infinite samples met. */
  readonly notFinite: number;
}
