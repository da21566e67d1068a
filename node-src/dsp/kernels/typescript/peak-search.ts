import type { InterpolatorPairs } from "#src/dsp/kernels/stream/interpolator-pairs.ts";

/** Samples of the past kept before a segment: two blocks, more than the interpolator's reach. */
export const HISTORY = 32;
/** Frames that are judged, and interpolated or passed over, together. */
const BLOCK = 16;
/** All bits of a float but its sign. */
const MAGNITUDE = 0x7fffffff;

/** Largest magnitudes of one channel's segment. */
export interface PeakSearch {
  /** Looks at the segment's samples, given as the bits of the plane's floats; answers their peak. Must come before `interpolate`. */
  samples(bits: Int32Array, count: number): number;
  /**
   * Largest interpolated magnitude of the segment, or `floor` when none exceeds it. The segment starts at `HISTORY` in `plane`.
   * Exact: a block is passed over only when neither of the filter's bounds lets it exceed what was found already.
   */
  interpolate(filter: InterpolatorPairs, plane: Float32Array, count: number, floor: number): number;
}

export function peakSearch(longestSegment: number): PeakSearch {
  const blocks = new Float32Array(2 + Math.ceil(longestSegment / BLOCK));
  const blockBits = new Int32Array(blocks.buffer);
  return {
    samples: (bits, count) => {
      for (let block = 0; block < 2; block++) blockBits[block] = largest(bits, block * BLOCK, (block + 1) * BLOCK);
      const last = 2 + Math.ceil(count / BLOCK);
      for (let block = 2, from = HISTORY; block < last; block++, from += BLOCK)
        blockBits[block] = largest(bits, from, Math.min(from + BLOCK, HISTORY + count));
      let peak = 0;
      for (let block = 2; block < last; block++) peak = Math.max(peak, blocks[block]!);
      return peak;
    },
    interpolate: (filter, plane, count, floor) => {
      let peak = floor;
      for (let at = 0, block = 2; at < count; at += BLOCK, block++) {
        const near = Math.max(blocks[block - 2]!, blocks[block - 1]!, blocks[block]!);
        if (near * filter.bound <= peak) continue;
        const from = HISTORY + at;
        const to = HISTORY + Math.min(at + BLOCK, count);
        const { level, bend } = filter.smooth;
        if (
          largestMiddle(plane, from, to, filter.taps) * level +
            bend * largestBend(plane, from - filter.taps + 2, to - 1) <=
          peak
        )
          continue;
        const found = interpolated(filter, plane, from, to);
        if (found > peak) peak = found;
      }
      return peak;
    },
  };
}

/**
 * The largest magnitude, as the bits of a float: those of positive floats rise with their value, so that integers can be
 * compared, and without a branch (a mispredicted one costs more than the rest).
 */
function largest(bits: Int32Array, from: number, to: number): number {
  let peak = 0;
  for (let i = from; i < to; i++) {
    const above = (bits[i]! & MAGNITUDE) - peak;
    peak += above & ~(above >> 31);
  }
  return peak;
}

/** Largest magnitude of the samples between which the windows whose newest sample is `from` to `to - 1` interpolate. */
function largestMiddle(plane: Float32Array, from: number, to: number, taps: number): number {
  let peak = 0;
  for (let i = from - taps / 2; i <= to - taps / 2; i++) peak = Math.max(peak, Math.abs(plane[i]!));
  return peak;
}

/** Largest magnitude of the second differences around `from` to `to - 1`. */
function largestBend(plane: Float32Array, from: number, to: number): number {
  let largest = 0;
  for (let i = from; i < to; i++) largest = Math.max(largest, Math.abs(plane[i - 1]! - 2 * plane[i]! + plane[i + 1]!));
  return largest;
}

/** Over windows whose newest sample is `from` to `to - 1`; two pairs of phases a turn. */
function interpolated(filter: InterpolatorPairs, plane: Float32Array, from: number, to: number): number {
  const { pairs, taps, folded } = filter;
  const half = taps / 2;
  const stride = pairs * 2;
  let peak = 0;
  for (let newest = from; newest < to; newest++) {
    const oldest = newest - taps + 1;
    for (let first = 0; first < stride; first += 4) {
      let even = 0;
      let odd = 0;
      let nextEven = 0;
      let nextOdd = 0;
      for (let tap = 0, c = first; tap < half; tap++, c += stride) {
        const near = plane[oldest + tap]!;
        const far = plane[newest - tap]!;
        const sum = near + far;
        const difference = near - far;
        even += folded[c]! * sum;
        odd += folded[c + 1]! * difference;
        nextEven += folded[c + 2]! * sum;
        nextOdd += folded[c + 3]! * difference;
      }
      peak = Math.max(peak, Math.abs(even) + Math.abs(odd), Math.abs(nextEven) + Math.abs(nextOdd));
    }
  }
  return peak;
}
