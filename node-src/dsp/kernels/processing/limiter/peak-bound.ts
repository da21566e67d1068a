import { type LimiterStage, QUARTER_REACH } from "#src/dsp/kernels/processing/limiter/limiter-stage.ts";
import { kaiserHalfway } from "#src/dsp/spectrum/kaiser-window.ts";

/** The filter half way that readings are compared with: taps on each side and Kaiser's shape. */
const COMPARED = { taps: 4, shape: 4 };
/** What is as slow as this mean, twice over itself, counts by its level; what is faster by its bends. */
const SMOOTH = 4;
/** Bends are differences of this order: x[n - 2] - 4 x[n - 1] + 6 x[n] - 4 x[n + 1] + x[n + 2]. */
const ORDER = 4;
/** Share of the level by which 32-bit sums of so many terms may be off, and more. */
const ROUNDED = 1e-4;

/**
 * How far what a stage reads between samples may lie above the samples and what a filter of four taps a side reads half way: `bend` times the sharpest
 * bend and `level` times the highest level around, and with its doubt added `doubtedBend` and `doubtedLevel`. Where that stays under the ceiling
 * nothing has to be read, and the result is the same to the bit.
 */
export interface PeakBound {
  readonly taps: readonly number[];
  readonly bend: number;
  readonly level: number;
  readonly doubtedBend: number;
  readonly doubtedLevel: number;
}

/**
 * The bound, by the triangle inequality: what two filters differ in is split into a part that is four times 0 at 0 Hz, and so works on bends alone, and
 * a small rest. The reading at a quarter is compared with the mean of its neighbours.
 */
export function peakBound({ half, shorter, doubt, quarter }: LimiterStage): PeakBound {
  const taps = kaiserHalfway(COMPARED.taps, COMPARED.shape, 0.5);
  const size = 2 * (half.length + QUARTER_REACH + 1);
  const middle = size / 2 - 1;
  const halfAt = (side: ArrayLike<number>, at: number): readonly Tap[] =>
    Array.from(side).flatMap((tap, k): Tap[] => [
      [middle + at + 1 + k, tap],
      [middle + at - k, tap],
    ]);
  const apart = (...terms: readonly (readonly [readonly Tap[], number])[]): Float64Array => {
    const sum = new Float64Array(size);
    for (const [tapsOf, weight] of terms) for (const [at, tap] of tapsOf) sum[at]! += weight * tap;
    return sum;
  };
  const sample = (at: number): readonly Tap[] => [[middle + at, 1]];
  const [a, b, c, d] = quarter as unknown as readonly [number, number, number, number];
  const quarterWay = [
    ...([
      [sample(0), a],
      [halfAt(half, 0), a],
      [halfAt(half, -1), b],
      [sample(1), b],
    ] as const),
    ...([
      [sample(-1), c],
      [halfAt(half, 1), c],
      [halfAt(half, -2), d],
      [sample(2), d],
    ] as const),
  ] as const;
  const ofHalf = normsOf(apart([halfAt(half, 0), 1], [halfAt(taps, 0), -1]));
  const ofQuarter = normsOf(apart(...quarterWay, [sample(0), -0.5], [halfAt(taps, 0), -0.5]));
  const ofDoubt =
    shorter.length === 0 ? { bend: 0, level: 0 } : normsOf(apart([halfAt(half, 0), 1], [halfAt(shorter, 0), -1]));
  const bend = Math.max(ofHalf.bend, ofQuarter.bend);
  const level = Math.max(ofHalf.level, ofQuarter.level) + ROUNDED;
  return {
    taps: Array.from(taps),
    bend,
    level,
    doubtedBend: bend + doubt * ofDoubt.bend,
    doubtedLevel: level + doubt * ofDoubt.level,
  };
}

type Tap = readonly [at: number, weight: number];

/** A filter as what it makes of bends and what is left: the sums of their taps' sizes. */
function normsOf(filter: Float64Array): { readonly bend: number; readonly level: number } {
  const mean = new Float64Array(SMOOTH).fill(1 / SMOOTH);
  const fast = convolved(mean, mean).map((tap) => -tap);
  fast[SMOOTH - 1]! += 1;
  const fastest = convolved(fast, fast);
  let bends = Array.from(fastest);
  for (let i = 0; i < ORDER; i++) {
    let sum = 0;
    bends = bends.map((tap) => {
      sum += tap;
      return sum;
    });
  }
  const slow = fastest.map((tap) => -tap);
  slow[2 * (SMOOTH - 1)]! += 1;
  return { bend: sizeOf(convolved(filter, bends.slice(0, -ORDER))), level: sizeOf(convolved(filter, slow)) };
}

function convolved(one: ArrayLike<number>, other: ArrayLike<number>): Float64Array {
  const sum = new Float64Array(one.length + other.length - 1);
  for (let i = 0; i < one.length; i++) for (let k = 0; k < other.length; k++) sum[i + k]! += one[i]! * other[k]!;
  return sum;
}

function sizeOf(taps: Float64Array): number {
  return taps.reduce((sum, tap) => sum + Math.abs(tap), 0);
}
