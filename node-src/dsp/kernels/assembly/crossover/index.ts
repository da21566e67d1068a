import { claim, SILENT_STATE } from "../memory";

/** Bytes of a crossover's gain, a1 and a2; and of the memory of a split and its compensation: four sections of two vectors. */
const COEFFICIENTS: usize = 24;
const STATE: usize = 128;
const BRANCHES: usize = 3;

/** Written by the host: gain, a1 and a2 of each of three crossovers, and both planes before each run; one channel stands in the first. */
export let coefficients: usize = 0;
export let left: usize = 0;
export let right: usize = 0;
/** Between `run` and `join` the host's: four bands from low to high, the left plane of each in front of its right one. */
export let bands: usize = 0;

let states: usize = 0;
let plane: usize = 0;
let lower: usize = 0;
let upper: usize = 0;

export function prepare(longest: i32): void {
  plane = (longest as usize) << 3;
  coefficients = claim(BRANCHES * COEFFICIENTS);
  states = claim(BRANCHES * STATE);
  left = claim(plane + 8);
  right = claim(plane + 8);
  bands = claim((plane << 3) + 8);
  lower = claim(plane << 1);
  upper = claim(plane << 1);
}

/** The first `frames` of both planes into four bands: in the middle first, then each half, which first turns as the other half will. */
export function run(frames: i32): void {
  const bytes = (frames as usize) << 4;
  halve(bytes);
  quarter(lower, bytes, 0, 2, 0);
  quarter(upper, bytes, 2, 0, 2);
}

/** The sum of the first `frames` of all bands, into both planes. */
export function join(frames: i32): void {
  const bytes = (frames as usize) << 3;
  add(left, bands, bytes);
  add(right, bands + plane, bytes);
}

/** The same side of all bands, two frames a vector; an odd frame at the end takes one along that is not used. */
function add(to: usize, from: usize, bytes: usize): void {
  const band = plane << 1;
  for (const end = to + bytes; to < end; to += 16, from += 16)
    v128.store(
      to,
      f64x2.add(
        f64x2.add(v128.load(from), v128.load(from + band)),
        f64x2.add(v128.load(from + 2 * band), v128.load(from + 3 * band)),
      ),
    );
}

/** Sets to 0 what has sunk below hearing. */
export function settle(): void {
  for (let at = states; at < states + BRANCHES * STATE; at += 16) {
    const state = v128.load(at);
    v128.store(at, v128.and(state, f64x2.ge(f64x2.abs(state), f64x2.splat(SILENT_STATE))));
  }
}

export function rest(): void {
  memory.fill(states, 0, BRANCHES * STATE);
}

/** Both planes through the middle crossover. The upper band is what the lower one leaves of the all-pass that both add up to. */
function halve(bytes: usize): void {
  const c = coefficients + COEFFICIENTS;
  const gain = v128.load64_splat(c);
  const twice = f64x2.add(gain, gain);
  const a1 = v128.load64_splat(c, 8);
  const a2 = v128.load64_splat(c, 16);
  const state = states + 32;
  let s1 = v128.load(state);
  let s2 = v128.load(state, 16);
  let t1 = v128.load(state, 32);
  let t2 = v128.load(state, 48);
  let p1 = v128.load(state, 64);
  let p2 = v128.load(state, 80);
  let l = left;
  let r = right;
  for (let i: usize = 0; i < bytes; i += 16, l += 8, r += 8) {
    const x = v128.load_lane<i64>(r, v128.load_zero<i64>(l), 1);
    const y = f64x2.add(f64x2.mul(gain, x), s1);
    s1 = f64x2.sub(f64x2.add(f64x2.mul(twice, x), s2), f64x2.mul(a1, y));
    s2 = f64x2.sub(f64x2.mul(gain, x), f64x2.mul(a2, y));
    const z = f64x2.add(f64x2.mul(gain, y), t1);
    t1 = f64x2.sub(f64x2.add(f64x2.mul(twice, y), t2), f64x2.mul(a1, z));
    t2 = f64x2.sub(f64x2.mul(gain, y), f64x2.mul(a2, z));
    const all = f64x2.add(f64x2.mul(a2, x), p1);
    p1 = f64x2.sub(f64x2.add(f64x2.mul(a1, x), p2), f64x2.mul(a1, all));
    p2 = f64x2.sub(x, f64x2.mul(a2, all));
    v128.store(lower + i, z);
    v128.store(upper + i, f64x2.sub(all, z));
  }
  v128.store(state, s1);
  v128.store(state, s2, 16);
  v128.store(state, t1, 32);
  v128.store(state, t2, 48);
  v128.store(state, p1, 64);
  v128.store(state, p2, 80);
}

/** A half through the all-pass of the other half's crossover and then through its own, into `band` and the one above. Its turn's memory stands in front. */
function quarter(from: usize, bytes: usize, crossover: usize, other: usize, band: usize): void {
  const turned = coefficients + other * COEFFICIENTS;
  const b1 = v128.load64_splat(turned, 8);
  const b2 = v128.load64_splat(turned, 16);
  const c = coefficients + crossover * COEFFICIENTS;
  const gain = v128.load64_splat(c);
  const twice = f64x2.add(gain, gain);
  const a1 = v128.load64_splat(c, 8);
  const a2 = v128.load64_splat(c, 16);
  const state = states + (crossover === 0 ? STATE : 2 * STATE);
  let q1 = v128.load(state);
  let q2 = v128.load(state, 16);
  let s1 = v128.load(state, 32);
  let s2 = v128.load(state, 48);
  let t1 = v128.load(state, 64);
  let t2 = v128.load(state, 80);
  let p1 = v128.load(state, 96);
  let p2 = v128.load(state, 112);
  let l = bands + band * (plane << 1);
  for (const end = from + bytes; from < end; from += 16, l += 8) {
    const u = v128.load(from);
    const x = f64x2.add(f64x2.mul(b2, u), q1);
    q1 = f64x2.sub(f64x2.add(f64x2.mul(b1, u), q2), f64x2.mul(b1, x));
    q2 = f64x2.sub(u, f64x2.mul(b2, x));
    const y = f64x2.add(f64x2.mul(gain, x), s1);
    s1 = f64x2.sub(f64x2.add(f64x2.mul(twice, x), s2), f64x2.mul(a1, y));
    s2 = f64x2.sub(f64x2.mul(gain, x), f64x2.mul(a2, y));
    const z = f64x2.add(f64x2.mul(gain, y), t1);
    t1 = f64x2.sub(f64x2.add(f64x2.mul(twice, y), t2), f64x2.mul(a1, z));
    t2 = f64x2.sub(f64x2.mul(gain, y), f64x2.mul(a2, z));
    const all = f64x2.add(f64x2.mul(a2, x), p1);
    p1 = f64x2.sub(f64x2.add(f64x2.mul(a1, x), p2), f64x2.mul(a1, all));
    p2 = f64x2.sub(x, f64x2.mul(a2, all));
    const rest = f64x2.sub(all, z);
    v128.store_lane<i64>(l, z, 0);
    v128.store_lane<i64>(l + plane, z, 1);
    v128.store_lane<i64>(l + 2 * plane, rest, 0);
    v128.store_lane<i64>(l + 3 * plane, rest, 1);
  }
  v128.store(state, q1);
  v128.store(state, q2, 16);
  v128.store(state, s1, 32);
  v128.store(state, s2, 48);
  v128.store(state, t1, 64);
  v128.store(state, t2, 80);
  v128.store(state, p1, 96);
  v128.store(state, p2, 112);
}
