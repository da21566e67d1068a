import type { PolyphaseInterpolator } from "#src/dsp/true-peak-interpolator.ts";

/**
 * Mirror-image phases taken two at a time: with the window folded at its middle into sums s and differences d of opposite
 * samples, the two values are A + B and A - B, A = even . s, B = odd . d. The larger magnitude of the two is |A| + |B|:
 * half the products of the plain form, the same result.
 */
export interface InterpolatorPairs {
  readonly pairs: number;
  /** Samples under the filter. */
  readonly taps: number;
  /** For each folded tap (0 is the outermost), for each pair: its even and its odd coefficient. */
  readonly folded: Float64Array;
  /** No interpolated value exceeds this times the largest sample under the filter. */
  readonly bound: number;
  /** Nor `level` times the larger of the two middle samples plus `bend` times the largest second difference of the samples under the filter. */
  readonly smooth: { readonly level: number; readonly bend: number };
  /** The innermost four pairs of samples give all of a value but this times the largest sample under the filter. */
  readonly outer: number;
}

/** Folded taps that are summed first, from the middle on: a third of the products show of most windows that they hold no new peak. */
const INNER_TAPS = 4;

/** The bounds stand a hair above the exact ones. */
const ROUNDING_ROOM = 1 + 1e-5;

/** @throws RangeError when the phases are not each other's mirror images, not a multiple of 4, or the taps are odd. */
export function interpolatorPairs({ phases, taps, l1Norm }: PolyphaseInterpolator): InterpolatorPairs {
  const pairs = phases.length / 2;
  const half = taps / 2;
  if (pairs % 2 !== 0 || !Number.isInteger(half))
    throw new RangeError(`interpolatorPairs: ${phases.length} phases of ${taps} taps are not pairs of pairs`);
  const folded = new Float64Array(half * pairs * 2);
  for (let pair = 0; pair < pairs; pair++) {
    const phase = phases[pair]!;
    const mirror = phases[phases.length - 1 - pair]!;
    for (let tap = 0; tap < half; tap++) {
      const near = phase[tap]!;
      const far = phase[taps - 1 - tap]!;
      if (Math.abs(near - mirror[taps - 1 - tap]!) + Math.abs(far - mirror[tap]!) > 1e-12)
        throw new RangeError(`interpolatorPairs: phase ${pair} has no mirror image`);
      folded[(tap * pairs + pair) * 2] = (near + far) / 2;
      folded[(tap * pairs + pair) * 2 + 1] = (near - far) / 2;
    }
  }
  const outer = phases.map((phase) => phase.map((tap, k) => (Math.min(k, taps - 1 - k) < half - INNER_TAPS ? tap : 0)));
  return {
    pairs,
    taps,
    folded,
    bound: l1Norm * ROUNDING_ROOM,
    smooth: smoothBound(phases),
    outer: largestNorm(outer) * ROUNDING_ROOM,
  };
}

function largestNorm(filters: readonly Float64Array[]): number {
  return Math.max(...filters.map((taps) => taps.reduce((sum, tap) => sum + Math.abs(tap), 0)));
}

/**
 * Taps are a weighted sum of the two middle samples plus a weighted sum of second differences: what remains of them
 * without the first two, summed up twice. On smooth music this bound of a whole phase is close to the samples themselves,
 * where `bound` is more than twice as high.
 */
function smoothBound(filters: readonly Float64Array[]): InterpolatorPairs["smooth"] {
  let level = 0;
  let bend = 0;
  for (const taps of filters) {
    const right = taps.length / 2;
    const after = taps.reduce((sum, tap, k) => sum + tap * (k - right + 1), 0);
    const before = taps.reduce((sum, tap) => sum + tap, 0) - after;
    level = Math.max(level, Math.abs(before) + Math.abs(after));
    const rest = Float64Array.from(taps);
    rest[right - 1]! -= before;
    rest[right]! -= after;
    bend = Math.max(bend, twiceSummed(rest));
  }
  return { level: level * ROUNDING_ROOM, bend: bend * ROUNDING_ROOM };
}

function twiceSummed(taps: Float64Array): number {
  let once = 0;
  let twice = 0;
  let norm = 0;
  for (const tap of taps) {
    once += tap;
    twice += once;
    norm += Math.abs(twice);
  }
  return norm;
}
