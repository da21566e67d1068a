/** Sums of a hop, as `PAIR` in stream/hop-sums.ts, in bytes. */
const K_SQUARES = 0;
const K_CROSS = 16;
const SQUARES = 24;
const CROSS = 40;
const SUMS = 48;
/** Below this the filter's memory counts as silence, as `SILENT_STATE` in stream/folded-cascade.ts. */
const SILENT_STATE: f64 = 1e-30;

/**
 * Two channels, one a lane, through two sections in direct form II, the second of which has the numerator 1, -2, 1: the
 * difference of two differences. `coefficients`: c1 c2 a1 a2 of the first and a1 a2 of the second section, each value twice
 * (one a lane); `state`: five vectors; the sums of the hop are added to.
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
  let weighted = f64x2.splat(0);
  let plain = f64x2.splat(0);
  let cross = f64x2.splat(0);
  let sum = f64x2.splat(0);
  let v: v128;
  let w: v128;
  let y: v128;
  let step: v128;
  const end = left + ((count as usize) << 2);
  const even = left + (((count & ~1) as usize) << 2);
  while (left < even) {
    const pair = v128.shuffle<f32>(v128.load_zero<i64>(left), v128.load_zero<i64>(right), 0, 4, 1, 5);
    left += 8;
    right += 8;
    const x = f64x2.promote_low_f32x4(pair);
    v = f64x2.sub(f64x2.sub(x, f64x2.mul(a2, v2)), f64x2.mul(a1, v1));
    y = f64x2.add(f64x2.add(v, f64x2.mul(c2, v2)), f64x2.mul(c1, v1));
    v2 = v;
    w = f64x2.sub(f64x2.sub(y, f64x2.mul(e2, w2)), f64x2.mul(e1, w1));
    step = f64x2.sub(w, w1);
    y = f64x2.sub(step, last);
    last = step;
    w2 = w;
    weighted = f64x2.add(weighted, f64x2.mul(y, y));
    plain = f64x2.add(plain, f64x2.mul(x, x));
    sum = f64x2.add(sum, x);
    cross = f64x2.add(cross, f64x2.mul(v128.shuffle<f64>(y, x, 0, 2), v128.shuffle<f64>(y, x, 1, 3)));

    const z = f64x2.promote_low_f32x4(v128.shuffle<f64>(pair, pair, 1, 1));
    v = f64x2.sub(f64x2.sub(z, f64x2.mul(a2, v1)), f64x2.mul(a1, v2));
    y = f64x2.add(f64x2.add(v, f64x2.mul(c2, v1)), f64x2.mul(c1, v2));
    v1 = v;
    w = f64x2.sub(f64x2.sub(y, f64x2.mul(e2, w1)), f64x2.mul(e1, w2));
    step = f64x2.sub(w, w2);
    y = f64x2.sub(step, last);
    last = step;
    w1 = w;
    weighted = f64x2.add(weighted, f64x2.mul(y, y));
    plain = f64x2.add(plain, f64x2.mul(z, z));
    sum = f64x2.add(sum, z);
    cross = f64x2.add(cross, f64x2.mul(v128.shuffle<f64>(y, z, 0, 2), v128.shuffle<f64>(y, z, 1, 3)));
  }
  if (left < end) {
    const pair = v128.shuffle<f32>(v128.load_zero<i32>(left), v128.load_zero<i32>(right), 0, 4, 1, 5);
    const x = f64x2.promote_low_f32x4(pair);
    v = f64x2.sub(f64x2.sub(x, f64x2.mul(a2, v2)), f64x2.mul(a1, v1));
    y = f64x2.add(f64x2.add(v, f64x2.mul(c2, v2)), f64x2.mul(c1, v1));
    v2 = v;
    w = f64x2.sub(f64x2.sub(y, f64x2.mul(e2, w2)), f64x2.mul(e1, w1));
    step = f64x2.sub(w, w1);
    y = f64x2.sub(step, last);
    last = step;
    w2 = w;
    weighted = f64x2.add(weighted, f64x2.mul(y, y));
    plain = f64x2.add(plain, f64x2.mul(x, x));
    sum = f64x2.add(sum, x);
    cross = f64x2.add(cross, f64x2.mul(v128.shuffle<f64>(y, x, 0, 2), v128.shuffle<f64>(y, x, 1, 3)));

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
  v128.store(sums, f64x2.add(v128.load(sums, K_SQUARES), weighted), K_SQUARES);
  v128.store(sums, f64x2.add(v128.load(sums, SQUARES), plain), SQUARES);
  v128.store(sums, f64x2.add(v128.load(sums, SUMS), sum), SUMS);
  store<f64>(sums, load<f64>(sums, K_CROSS) + f64x2.extract_lane(cross, 0), K_CROSS);
  store<f64>(sums, load<f64>(sums, CROSS) + f64x2.extract_lane(cross, 1), CROSS);
}

/** The mono sum of two planes (or of one, given twice), each value in both lanes. */
export function monoSum(left: usize, right: usize, count: i32, to: usize): void {
  for (let i = 0; i < count; i++, left += 4, right += 4, to += 16)
    v128.store(to, f64x2.splat(((load<f32>(left) as f64) + (load<f32>(right) as f64)) * 0.5));
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
