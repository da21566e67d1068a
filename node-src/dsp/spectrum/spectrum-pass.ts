import type { WindowShape } from "#src/dsp/spectrum/block-window.ts";
import type { SampleEncoding } from "#src/model/audio-format.ts";
import type { Hertz } from "#src/model/units.ts";

/** What one pass of overlapping transforms over a file is to find. */
export interface SpectrumPassPlan {
  readonly sampleRate: Hertz;
  readonly channels: number;
  readonly encoding: SampleEncoding;
  /** Samples in one block; a power of two from 16 to 65536. */
  readonly size: number;
  /** Samples from block to block; divides `size`. At size / 4 a Hann window weighs every sample alike. */
  readonly hop: number;
  readonly window: WindowShape;
  /** Rising edges of bands whose power is wanted in each block; empty for none. */
  readonly bandEdges: readonly Hertz[];
  /** How much of the power at a frequency counts in its band; left out: all of it. The averages are of all of it always. */
  readonly bandWeight?: (at: Hertz) => number;
}

/**
 * Samples in, spectra out; the first two channels only. Silence stands before and after the signal, so that every sample is
 * under as many windows as every other: block i covers the frames from (i + 1) * hop - size to (i + 1) * hop.
 * NaN and infinite samples count as 0. Two forms keep this promise: plain TypeScript (the oracle) and WebAssembly SIMD.
 */
export interface SpectrumPass {
  /** Put whole interleaved frames here, from its start. The view is new after each `advance`: ask again. */
  readonly input: Uint8Array;
  /** Consumes the first `bytes` of `input`. The answer's arrays are reused by the next call. */
  advance(bytes: number): SpectrumBatch;
  /** The blocks that hang over the end, and the averages; the pass is over. */
  finish(): { readonly last: SpectrumBatch; readonly totals: SpectrumTotals };
}

/** The blocks that ended within one call. */
export interface SpectrumBatch {
  readonly count: number;
  /**
   * Block by block, in each the first channel's bands and then the second's: mean square of the windowed block inside the
   * band, the window's own power divided out. A bin astride an edge is shared in proportion.
   */
  readonly bands: Float64Array;
  /** Block by block, real part of the cross-spectrum in each band, in the same measure; all 0 for one channel. */
  readonly cross: Float64Array;
}

/** Averages over the whole signal. */
export interface SpectrumTotals {
  readonly frames: number;
  readonly blocks: number;
  /**
   * For each of the first two channels, mean square a bin (0 to size / 2); the sum over all bins is the signal's mean square,
   * so a 0 dBFS sine has 0.5 over its main lobe.
   */
  readonly power: readonly Float64Array[];
  /** Real part of the cross-spectrum of the two channels, in the same measure; all 0 for one channel. */
  readonly cross: Float64Array;
}
