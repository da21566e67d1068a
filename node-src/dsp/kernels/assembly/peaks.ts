import { FOUR, gatherFours, HISTORY } from "./fours";
import { largestLane } from "./lanes";
import { addTaps, interpolateExactly } from "./taps";

/** Folded taps that are judged before the rest, as `INNER_TAPS` in stream/interpolator-pairs.ts. */
const INNER_TAPS = 4;
/**
 * No 32-bit sum strays from the exact one by more than this times the largest sample under the filter: 24 products, each
 * rounded at 2^-24 of at most L1 (2.5) times twice that sample.
 */
const SLACK: f64 = 2e-5;

/**
 * Largest interpolated magnitude of a segment, or `floor`. Fours of windows that cannot exceed it are passed over; the others
 * are judged in 32 bits, first by their innermost taps, and the few windows that may hold the largest are summed again in 64.
 *
 * `coefficients`: for each folded tap, for each pair of phases, even and odd, each four times; `exact`: the same once, as f64.
 * `bounds`: `bound`, `level`, `bend` and `outer` of stream/interpolator-pairs.ts. `fours`: room for the fours of a segment, 32 bytes for each 4 samples.
 */
export function interpolatedPeak(
  plane: usize,
  count: i32,
  floor: f64,
  blocks: usize,
  pairs: i32,
  taps: i32,
  bounds: usize,
  coefficients: usize,
  exact: usize,
  fours: usize,
): f64 {
  const end = gatherFours(plane, count, floor, blocks, taps, bounds, fours);
  const start = plane + (HISTORY << 2);
  const half = taps >> 1;
  const outer = load<f64>(bounds, 24) + SLACK;
  let peak = floor;
  let kept = fours;
  for (let four = fours; four < end; four += FOUR) {
    if ((load<f32>(four) as f64) <= peak) continue;
    const near = load<f32>(four, 4);
    const n = load<i32>(four, 8);
    const middle = start + ((n as usize) << 2) - ((half as usize) << 2);
    const inner = addTaps(pairs, middle, 0, INNER_TAPS, half, coefficients);
    const limit = ((peak - (near as f64) * outer) as f32) * 0.999999;
    if (!v128.any_true(f32x4.gt(inner, f32x4.splat(limit)))) continue;
    let between = addTaps(pairs, middle, INNER_TAPS, half - INNER_TAPS, half, coefficients);
    if (count - n < 4) between = v128.and(between, i32x4.gt_s(i32x4.splat(count - n), i32x4(0, 1, 2, 3)));
    const value = largestLane(between) as f64;
    const slack = (near as f64) * SLACK;
    if (value + slack <= peak) continue;
    peak = max(peak, value - slack);
    store<f32>(kept, near, 4);
    store<i32>(kept, n, 8);
    v128.store(kept, between, 16);
    kept += FOUR;
  }
  let result = floor;
  for (let four = fours; four < kept; four += FOUR) {
    const slack = (load<f32>(four, 4) as f64) * SLACK;
    const n = load<i32>(four, 8);
    const lanes = min(4, count - n);
    for (let lane = 0; lane < lanes; lane++) {
      if ((load<f32>(four + ((lane as usize) << 2), 16) as f64) + slack < peak) continue;
      const newest = start + (((n + lane) as usize) << 2);
      result = max(result, interpolateExactly(newest - (((taps - 1) as usize) << 2), newest, half, pairs, exact));
    }
  }
  return result;
}
