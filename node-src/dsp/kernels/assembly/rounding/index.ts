import { claim } from "../memory";

const WEIGHTS: usize = 9;

/** As in dsp/seeded-random.ts. */
const STEP: i32 = 0x6d2b79f5;
const UNIT: f64 = 1 / 4294967296;

/** Written by the host before each run; one channel stands in the first. */
export let left: usize = 0;
export let right: usize = 0;
/** Written by the host once: what of the last errors is taken from a sample, the newest one's first; zeros behind the last. */
export const weights: usize = claim(WEIGHTS << 3);

/** Of both channels, the newest first. */
const errors: usize = claim(WEIGHTS << 4);

let steps: f64 = 0;
let most: f64 = 0;

export function prepare(longest: i32, perUnit: f64, allWhole: f64): void {
  left = claim((longest as usize) << 3);
  right = claim((longest as usize) << 3);
  steps = perUnit;
  most = allWhole;
}

/**
 * Rounds both planes, or the first one alone, in place. @param state What the first draw's number is mixed from. Four draws that follow each other
 * are those of a frame of two channels, or of two frames of one.
 */
export function even(frames: i32, state: i32, both: bool): void {
  const next = i32x4.splat(4 * STEP);
  let draws = first(state);
  let l = left;
  const end = l + ((frames as usize) << 3);
  if (both)
    for (let r = right; l < end; l += 8, r += 8, draws = i32x4.add(draws, next)) {
      const samples = v128.load_lane<i64>(r, v128.load_zero<i64>(l), 1);
      const wanted = f64x2.mul(samples, f64x2.splat(steps));
      const given = kept(samples, rounded(wanted, draws));
      v128.store_lane<i64>(l, given, 0);
      v128.store_lane<i64>(r, given, 1);
    }
  else
    for (; l < end; l += 16, draws = i32x4.add(draws, next)) {
      const samples = v128.load(l);
      v128.store(l, kept(samples, rounded(f64x2.mul(samples, f64x2.splat(steps)), draws)));
    }
}

/** The same with the last errors fed back; a frame a vector, whose second half is not used where there is one channel. */
export function shaped(frames: i32, state: i32, both: bool): void {
  const next = i32x4.splat(both ? 4 * STEP : 2 * STEP);
  let draws = first(state);
  let l = left;
  let r = right;
  for (const end = l + ((frames as usize) << 3); l < end; l += 8, r += 8, draws = i32x4.add(draws, next)) {
    const samples = v128.load_lane<i64>(r, v128.load_zero<i64>(l), 1);
    let wanted = f64x2.mul(samples, f64x2.splat(steps));
    for (let k: usize = 0; k < WEIGHTS; k++)
      wanted = f64x2.sub(wanted, f64x2.mul(v128.load64_splat(weights + (k << 3)), v128.load(errors + (k << 4))));
    const step = rounded(wanted, draws);
    const given = kept(samples, step);
    v128.store_lane<i64>(l, given, 0);
    v128.store_lane<i64>(r, given, 1);
    for (let k: usize = (WEIGHTS - 1) << 4; k > 0; k -= 16) v128.store(errors + k, v128.load(errors + k - 16));
    v128.store(errors, v128.and(f64x2.sub(step, wanted), isRounded(samples)));
  }
}

export function rest(): void {
  memory.fill(errors, 0, WEIGHTS << 4);
}

// @ts-ignore: decorator
@inline
function first(state: i32): v128 {
  return i32x4.add(i32x4.splat(state), i32x4(0, STEP, 2 * STEP, 3 * STEP));
}

/** Where a sample is small enough to have a fraction. */
// @ts-ignore: decorator
@inline
function isRounded(samples: v128): v128 {
  return f64x2.lt(f64x2.abs(samples), f64x2.splat(most));
}

// @ts-ignore: decorator
@inline
function kept(samples: v128, step: v128): v128 {
  return v128.bitselect(f64x2.mul(step, f64x2.splat(1 / steps)), samples, isRounded(samples));
}

/** The whole steps that are left of two wanted ones, each with the difference of two numbers between 0 and 1. */
// @ts-ignore: decorator
@inline
function rounded(wanted: v128, draws: v128): v128 {
  const numbers = mixed(draws);
  const noise = f64x2.mul(
    f64x2.sub(
      f64x2.convert_low_i32x4_u(v128.shuffle<i32>(numbers, numbers, 0, 2, 0, 2)),
      f64x2.convert_low_i32x4_u(v128.shuffle<i32>(numbers, numbers, 1, 3, 1, 3)),
    ),
    f64x2.splat(UNIT),
  );
  return f64x2.floor(f64x2.add(f64x2.add(wanted, noise), f64x2.splat(0.5)));
}

// @ts-ignore: decorator
@inline
function mixed(state: v128): v128 {
  const once = i32x4.mul(v128.xor(state, i32x4.shr_u(state, 15)), v128.or(state, i32x4.splat(1)));
  const turned = i32x4.mul(v128.xor(once, i32x4.shr_u(once, 7)), v128.or(once, i32x4.splat(61)));
  const twice = v128.xor(once, i32x4.add(once, turned));
  return v128.xor(twice, i32x4.shr_u(twice, 14));
}
