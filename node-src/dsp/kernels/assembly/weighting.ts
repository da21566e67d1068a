import { SILENT_STATE } from "./memory";

/** Sums of a hop, as `PAIR` in stream/hop-sums.ts, in bytes. */
const K_SQUARES = 0;
const K_CROSS = 16;
const SQUARES = 24;
const CROSS = 40;
const SUMS = 48;

/**
 * Two channels, one a lane, through two sections in direct form II, the second of which has the numerator 1, -2, 1: the
 * difference of two differences. `coefficients`: c1 c2 a1 a2 of the first and a1 a2 of the second section, each value twice
 * (one a lane); `state`: five vectors; the sums of the hop are added to. Two frames a turn, the memory
 * changing places; squares and cross products are added up in one order, so that opposite channels cancel exactly.
 */
export function weighPair(left: usize, right: usize, count: i32, coefficients: usize, state: usize, sums: usize): void {
  const c1 = v128.load(coefficients);
  const c2 = v128.load(coefficients, 16);
  const a1 = v128.load(coefficients, 32);
  const a2 = v128.load(coefficients, 48);
  const e1 = v128.load(coefficients, 64);
  const e2 = v128.load(coefficients, 80);
  let v1 = v128.load(state);
  let v2 = v128.load(state, 16);
  let w1 = v128.load(state, 32);
  let w2 = v128.load(state, 48);
  let last = v128.load(state, 64);
  let even = f64x2.splat(0);
  let odd = f64x2.splat(0);
  let cross = f64x2.splat(0);
  let v: v128;
  let w: v128;
  let y: v128;
  let z: v128;
  let step: v128;
  const end = left + (((count & ~1) as usize) << 2);
  while (left < end) {
    const pair = v128.shuffle<f32>(v128.load_zero<i64>(left), v128.load_zero<i64>(right), 0, 4, 1, 5);
    left += 8;
    right += 8;
    v = f64x2.sub(f64x2.sub(f64x2.promote_low_f32x4(pair), f64x2.mul(a2, v2)), f64x2.mul(a1, v1));
    w = f64x2.add(f64x2.add(v, f64x2.mul(c2, v2)), f64x2.mul(c1, v1));
    v2 = v;
    w = f64x2.sub(f64x2.sub(w, f64x2.mul(e2, w2)), f64x2.mul(e1, w1));
    step = f64x2.sub(w, w1);
    y = f64x2.sub(step, last);
    last = step;
    w2 = w;
    even = f64x2.add(even, f64x2.mul(y, y));

    v = f64x2.sub(
      f64x2.sub(f64x2.promote_low_f32x4(v128.shuffle<f64>(pair, pair, 1, 1)), f64x2.mul(a2, v1)),
      f64x2.mul(a1, v2),
    );
    w = f64x2.add(f64x2.add(v, f64x2.mul(c2, v1)), f64x2.mul(c1, v2));
    v1 = v;
    w = f64x2.sub(f64x2.sub(w, f64x2.mul(e2, w1)), f64x2.mul(e1, w2));
    step = f64x2.sub(w, w2);
    z = f64x2.sub(step, last);
    last = step;
    w1 = w;
    odd = f64x2.add(odd, f64x2.mul(z, z));

    cross = f64x2.add(cross, f64x2.mul(v128.shuffle<f64>(y, z, 0, 2), v128.shuffle<f64>(y, z, 1, 3)));
  }
  if (count & 1) {
    const pair = v128.shuffle<f32>(v128.load_zero<i32>(left), v128.load_zero<i32>(right), 0, 4, 1, 5);
    v = f64x2.sub(f64x2.sub(f64x2.promote_low_f32x4(pair), f64x2.mul(a2, v2)), f64x2.mul(a1, v1));
    w = f64x2.add(f64x2.add(v, f64x2.mul(c2, v2)), f64x2.mul(c1, v1));
    v2 = v;
    w = f64x2.sub(f64x2.sub(w, f64x2.mul(e2, w2)), f64x2.mul(e1, w1));
    step = f64x2.sub(w, w1);
    y = f64x2.sub(step, last);
    last = step;
    w2 = w;
    even = f64x2.add(even, f64x2.mul(y, y));

    z = f64x2.splat(0);
    cross = f64x2.add(cross, f64x2.mul(v128.shuffle<f64>(y, z, 0, 2), v128.shuffle<f64>(y, z, 1, 3)));
    v = v1;
    v1 = v2;
    v2 = v;
    w = w1;
    w1 = w2;
    w2 = w;
  }
  v128.store(state, audible(v1));
  v128.store(state, audible(v2), 16);
  v128.store(state, audible(w1), 32);
  v128.store(state, audible(w2), 48);
  v128.store(state, audible(last), 64);
  v128.store(sums, f64x2.add(v128.load(sums, K_SQUARES), f64x2.add(even, odd)), K_SQUARES);
  store<f64>(sums, load<f64>(sums, K_CROSS) + bothLanes(cross), K_CROSS);
}

/** `weighPair` and `addMoments` for a channel without a partner, in the first lanes. */
export function addAlone(plane: usize, count: i32, coefficients: usize, state: usize, sums: usize): void {
  const c1 = load<f64>(coefficients);
  const c2 = load<f64>(coefficients, 16);
  const a1 = load<f64>(coefficients, 32);
  const a2 = load<f64>(coefficients, 48);
  const e1 = load<f64>(coefficients, 64);
  const e2 = load<f64>(coefficients, 80);
  let v1 = load<f64>(state);
  let v2 = load<f64>(state, 16);
  let w1 = load<f64>(state, 32);
  let w2 = load<f64>(state, 48);
  let last = load<f64>(state, 64);
  let energy: f64 = 0;
  let squares: f64 = 0;
  let sum: f64 = 0;
  const end = plane + ((count as usize) << 2);
  for (; plane < end; plane += 4) {
    const x = load<f32>(plane) as f64;
    sum += x;
    squares += x * x;
    const v = x - a2 * v2 - a1 * v1;
    const w = v + c2 * v2 + c1 * v1 - e2 * w2 - e1 * w1;
    const step = w - w1;
    const y = step - last;
    v2 = v1;
    v1 = v;
    w2 = w1;
    w1 = w;
    last = step;
    energy += y * y;
  }
  v128.store(state, audible(f64x2.splat(v1)));
  v128.store(state, audible(f64x2.splat(v2)), 16);
  v128.store(state, audible(f64x2.splat(w1)), 32);
  v128.store(state, audible(f64x2.splat(w2)), 48);
  v128.store(state, audible(f64x2.splat(last)), 64);
  store<f64>(sums, load<f64>(sums, K_SQUARES) + energy, K_SQUARES);
  store<f64>(sums, load<f64>(sums, SQUARES) + squares, SQUARES);
  store<f64>(sums, load<f64>(sums, SUMS) + sum, SUMS);
}

/** Squares, cross product and sums of two planes; the samples between `count` and the next multiple of 4 must be 0. */
export function addMoments(left: usize, right: usize, count: i32, sums: usize): void {
  let ll = f64x2.splat(0);
  let rr = f64x2.splat(0);
  let lr = f64x2.splat(0);
  let l = f64x2.splat(0);
  let r = f64x2.splat(0);
  for (let i = 0; i < count; i += 4, left += 16, right += 16) {
    const l4 = v128.load(left);
    const r4 = v128.load(right);
    const l0 = f64x2.promote_low_f32x4(l4);
    const r0 = f64x2.promote_low_f32x4(r4);
    ll = f64x2.add(ll, f64x2.mul(l0, l0));
    rr = f64x2.add(rr, f64x2.mul(r0, r0));
    lr = f64x2.add(lr, f64x2.mul(l0, r0));
    l = f64x2.add(l, l0);
    r = f64x2.add(r, r0);
    const l2 = f64x2.promote_low_f32x4(v128.shuffle<f64>(l4, l4, 1, 1));
    const r2 = f64x2.promote_low_f32x4(v128.shuffle<f64>(r4, r4, 1, 1));
    ll = f64x2.add(ll, f64x2.mul(l2, l2));
    rr = f64x2.add(rr, f64x2.mul(r2, r2));
    lr = f64x2.add(lr, f64x2.mul(l2, r2));
    l = f64x2.add(l, l2);
    r = f64x2.add(r, r2);
  }
  store<f64>(sums, load<f64>(sums, SQUARES) + bothLanes(ll), SQUARES);
  store<f64>(sums, load<f64>(sums, SQUARES + 8) + bothLanes(rr), SQUARES + 8);
  store<f64>(sums, load<f64>(sums, CROSS) + bothLanes(lr), CROSS);
  store<f64>(sums, load<f64>(sums, SUMS) + bothLanes(l), SUMS);
  store<f64>(sums, load<f64>(sums, SUMS + 8) + bothLanes(r), SUMS + 8);
}

/** The mono sum of two planes (or of one, given twice), each value in both lanes; up to three more than `count`. */
export function monoSum(left: usize, right: usize, count: i32, to: usize): void {
  const half = f64x2.splat(0.5);
  for (let i = 0; i < count; i += 4, left += 16, right += 16, to += 64) {
    const l = v128.load(left);
    const r = v128.load(right);
    const early = f64x2.mul(f64x2.add(f64x2.promote_low_f32x4(l), f64x2.promote_low_f32x4(r)), half);
    const lLate = f64x2.promote_low_f32x4(v128.shuffle<f64>(l, l, 1, 1));
    const rLate = f64x2.promote_low_f32x4(v128.shuffle<f64>(r, r, 1, 1));
    const late = f64x2.mul(f64x2.add(lLate, rLate), half);
    v128.store(to, v128.shuffle<f64>(early, early, 0, 0));
    v128.store(to, v128.shuffle<f64>(early, early, 1, 1), 16);
    v128.store(to, v128.shuffle<f64>(late, late, 0, 0), 32);
    v128.store(to, v128.shuffle<f64>(late, late, 1, 1), 48);
  }
}

/** Two filters, one a lane, through two of their sections, from `from` to `to` (which may be one place); answers both energies. */
export function bandPair(from: usize, to: usize, count: i32, coefficients: usize, state: usize): v128 {
  const c1 = v128.load(coefficients);
  const c2 = v128.load(coefficients, 16);
  const a1 = v128.load(coefficients, 32);
  const a2 = v128.load(coefficients, 48);
  const d1 = v128.load(coefficients, 64);
  const d2 = v128.load(coefficients, 80);
  const e1 = v128.load(coefficients, 96);
  const e2 = v128.load(coefficients, 112);
  let v1 = v128.load(state);
  let v2 = v128.load(state, 16);
  let w1 = v128.load(state, 32);
  let w2 = v128.load(state, 48);
  let energy = f64x2.splat(0);
  for (let i = 0; i < count; i++, from += 16, to += 16) {
    const v = f64x2.sub(f64x2.sub(v128.load(from), f64x2.mul(a2, v2)), f64x2.mul(a1, v1));
    let y = f64x2.add(f64x2.add(v, f64x2.mul(c2, v2)), f64x2.mul(c1, v1));
    v2 = v1;
    v1 = v;
    const w = f64x2.sub(f64x2.sub(y, f64x2.mul(e2, w2)), f64x2.mul(e1, w1));
    y = f64x2.add(f64x2.add(w, f64x2.mul(d2, w2)), f64x2.mul(d1, w1));
    w2 = w1;
    w1 = w;
    v128.store(to, y);
    energy = f64x2.add(energy, f64x2.mul(y, y));
  }
  v128.store(state, audible(v1));
  v128.store(state, audible(v2), 16);
  v128.store(state, audible(w1), 32);
  v128.store(state, audible(w2), 48);
  return energy;
}

function audible(state: v128): v128 {
  return v128.and(state, f64x2.ge(f64x2.abs(state), f64x2.splat(SILENT_STATE)));
}

function bothLanes(x: v128): f64 {
  return f64x2.extract_lane(x, 0) + f64x2.extract_lane(x, 1);
}
