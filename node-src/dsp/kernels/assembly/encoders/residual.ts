import { claim } from "../memory";
import { count, plane } from "./planes";

const MOST_TAPS = 12;

/** Newest sample first, written by the host. */
export let taps: usize = 0;
/** The residual as numbers counted from 0. */
export let residual: usize = 0;
export let sums: usize = 0;
let order = 0;

export function prepareResidual(block: i32): void {
  taps = claim(MOST_TAPS << 2);
  residual = claim(((block as usize) << 2) + 64);
  sums = claim((block as usize) << 3);
}

/** What `count` taps foretell, taken from a plane; what stands before the first sample that is foretold is left. */
export function predict(index: i32, tapCount: i32, shift: i32, wide: bool): void {
  order = tapCount;
  const samples = plane(index);
  const bytes = (count as usize) << 2;
  for (let at = (tapCount as usize) << 2; at < bytes; at += 16) {
    const foretold = wide ? wideSums(samples + at, tapCount, shift) : narrowSums(samples + at, tapCount, shift);
    const left = i32x4.sub(v128.load(samples + at), foretold);
    v128.store(residual + at, v128.xor(i32x4.shl(left, 1), i32x4.shr_s(left, 31)));
  }
}

// @ts-ignore: decorator
@inline
function narrowSums(at: usize, tapCount: i32, shift: i32): v128 {
  let sum = i32x4.splat(0);
  for (let tap = 0; tap < tapCount; tap++) {
    const offset = (tap as usize) << 2;
    sum = i32x4.add(sum, i32x4.mul(v128.load32_splat(taps + offset), v128.load(at - offset - 4)));
  }
  return i32x4.shr_s(sum, shift);
}

// @ts-ignore: decorator
@inline
function wideSums(at: usize, tapCount: i32, shift: i32): v128 {
  let low = i64x2.splat(0);
  let high = low;
  for (let tap = 0; tap < tapCount; tap++) {
    const offset = (tap as usize) << 2;
    const weight = v128.load32_splat(taps + offset);
    const four = v128.load(at - offset - 4);
    low = i64x2.add(low, i64x2.extmul_low_i32x4_s(weight, four));
    high = i64x2.add(high, i64x2.extmul_high_i32x4_s(weight, four));
  }
  return v128.shuffle<i32>(i64x2.shr_s(low, shift), i64x2.shr_s(high, shift), 0, 2, 4, 6);
}

/** Sums of the residual, `leaf` samples at a time. */
export function sum(leaf: i32): void {
  let into = sums;
  let at = residual + ((order as usize) << 2);
  for (let stop = leaf; stop <= count; stop += leaf, into += 8) {
    const end = residual + ((stop as usize) << 2);
    let all: u64 = 0;
    for (; at < end; at += 4) all += load<u32>(at) as u64;
    store<f64>(into, all as f64);
  }
}
