import { claim } from "../memory";
import { count, plane } from "./planes";

/** Sums of the sizes of the differences of order 0 to 4, as doubles. */
export let differences: usize = 0;
export let used = 0;
export let varied = 0;

export function prepareSurvey(): void {
  differences = claim(5 << 3);
}

/** What a plane holds; the differences from the fifth sample on. */
export function survey(index: i32): void {
  const samples = plane(index);
  const end = samples + ((count as usize) << 2);
  bitsOf(samples, end);
  let s0 = i64x2.splat(0);
  let s1 = s0;
  let s2 = s0;
  let s3 = s0;
  let s4 = s0;
  let at = samples + 16;
  for (; at + 16 <= end; at += 16) {
    const a = v128.load(at);
    const b = v128.load(at - 4);
    const c = v128.load(at - 8);
    const d = v128.load(at - 12);
    const e = v128.load(at - 16);
    const ab = i32x4.sub(a, b);
    const bc = i32x4.sub(b, c);
    const cd = i32x4.sub(c, d);
    const abc = i32x4.sub(ab, bc);
    const bcd = i32x4.sub(bc, cd);
    const abcd = i32x4.sub(abc, bcd);
    const bcde = i32x4.sub(bcd, i32x4.sub(cd, i32x4.sub(d, e)));
    s0 = added(s0, a);
    s1 = added(s1, ab);
    s2 = added(s2, abc);
    s3 = added(s3, abcd);
    s4 = added(s4, i32x4.sub(abcd, bcde));
  }
  let r0: i64 = both(s0);
  let r1: i64 = both(s1);
  let r2: i64 = both(s2);
  let r3: i64 = both(s3);
  let r4: i64 = both(s4);
  for (; at < end; at += 4) {
    const a = load<i32>(at);
    const b = load<i32>(at - 4);
    const c = load<i32>(at - 8);
    const d = load<i32>(at - 12);
    r0 += abs(a) as i64;
    r1 += abs(a - b) as i64;
    r2 += abs(a - 2 * b + c) as i64;
    r3 += abs(a - 3 * b + 3 * c - d) as i64;
    r4 += abs(a - 4 * b + 6 * c - 4 * d + load<i32>(at - 16)) as i64;
  }
  store<f64>(differences, r0 as f64);
  store<f64>(differences + 8, r1 as f64);
  store<f64>(differences + 16, r2 as f64);
  store<f64>(differences + 24, r3 as f64);
  store<f64>(differences + 32, r4 as f64);
}

/** Which bits are used, and which vary. */
function bitsOf(samples: usize, end: usize): void {
  const first = load<i32>(samples);
  const same = i32x4.splat(first);
  let ors = i32x4.splat(0);
  let differ = ors;
  let at = samples;
  for (; at + 16 <= end; at += 16) {
    const four = v128.load(at);
    ors = v128.or(ors, four);
    differ = v128.or(differ, v128.xor(four, same));
  }
  used = anyOf(ors);
  varied = anyOf(differ);
  for (; at < end; at += 4) {
    const sample = load<i32>(at);
    used |= sample;
    varied |= sample ^ first;
  }
}

// @ts-ignore: decorator
@inline
function anyOf(lanes: v128): i32 {
  return (
    i32x4.extract_lane(lanes, 0) |
    i32x4.extract_lane(lanes, 1) |
    i32x4.extract_lane(lanes, 2) |
    i32x4.extract_lane(lanes, 3)
  );
}

// @ts-ignore: decorator
@inline
function added(sum: v128, four: v128): v128 {
  const sizes = i32x4.abs(four);
  return i64x2.add(sum, i64x2.add(i64x2.extend_low_i32x4_u(sizes), i64x2.extend_high_i32x4_u(sizes)));
}

// @ts-ignore: decorator
@inline
function both(sums: v128): i64 {
  return i64x2.extract_lane(sums, 0) + i64x2.extract_lane(sums, 1);
}
