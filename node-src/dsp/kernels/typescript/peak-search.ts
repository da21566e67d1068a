import type { InterpolatorPairs } from "#src/dsp/kernels/interpolator-pairs.ts";

/** Samples of the past kept before a segment: two blocks, more than the interpolator's reach. */
export const HISTORY = 32;
/** Frames that are judged, and interpolated or passed over, together. */
const BLOCK = 16;

/** Largest magnitudes of one channel's segment. */
export interface PeakSearch {
  /** Looks at the segment's samples; answers their peak. Must come before `interpolate`. */
  samples(plane: Float32Array, count: number): number;
  /**
   * Largest interpolated magnitude of the segment, or `floor` when none exceeds it. The segment starts at `HISTORY` in `plane`.
   * Exact: a block is passed over only when the filter's L1 norm times its largest sample cannot exceed what was found already.
   */
  interpolate(filter: InterpolatorPairs, plane: Float32Array, count: number, floor: number): number;
}

export function peakSearch(longestSegment: number): PeakSearch {
  const blocks = new Float64Array(2 + Math.ceil(longestSegment / BLOCK));
  return {
    samples: (plane, count) => {
      for (let block = 0; block < 2; block++) blocks[block] = largest(plane, block * BLOCK, (block + 1) * BLOCK);
      let peak = 0;
      for (let at = 0, block = 2; at < count; at += BLOCK, block++) {
        const found = largest(plane, HISTORY + at, HISTORY + Math.min(at + BLOCK, count));
        blocks[block] = found;
        if (found > peak) peak = found;
      }
      return peak;
    },
    interpolate: (filter, plane, count, floor) => {
      let peak = floor;
      for (let at = 0, block = 2; at < count; at += BLOCK, block++) {
        const near = Math.max(blocks[block - 2]!, blocks[block - 1]!, blocks[block]!);
        if (near * filter.bound <= peak) continue;
        const found = interpolated(filter, plane, HISTORY + at, HISTORY + Math.min(at + BLOCK, count));
        if (found > peak) peak = found;
      }
      return peak;
    },
  };
}

function largest(plane: Float32Array, from: number, to: number): number {
  let peak = 0;
  for (let i = from; i < to; i++) {
    const magnitude = Math.abs(plane[i]!);
    if (magnitude > peak) peak = magnitude;
  }
  return peak;
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
