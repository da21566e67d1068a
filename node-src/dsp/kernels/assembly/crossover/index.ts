import { claim, SILENT_STATE } from "../memory";

/** Bytes of a crossover's gain, a1 and a2; and of the memory of a split and its compensation: four sections of two vectors. */
const COEFFICIENTS: usize = 24;
const STATE: usize = 128;
const BRANCHES: usize = 3;

/** Written by the host: gain, a1 and a2 of each of three crossovers, and both planes before each run; one channel stands in the first. */
export let coefficients: usize = 0;
export let left: usize = 0;
export let right: usize = 0;
/** Read by the host after each run: four bands from low to high, the left plane of each in front of its right one. */
export let bands: usize = 0;

let states: usize = 0;
let plane: usize = 0;
let sound: usize = 0;
let lower: usize = 0;
let upper: usize = 0;

export function prepare(longest: i32): void {
  plane = (longest as usize) << 3;
  coefficients = claim(BRANCHES * COEFFICIENTS);
  states = claim(BRANCHES * STATE);
  left = claim(plane);
  right = claim(plane);
  bands = claim(plane << 3);
  sound = claim(plane << 1);
  lower = claim(plane << 1);
  upper = claim(plane << 1);
}

/** The first `frames` of both planes into four bands: in the middle first, then each half, which first turns as the other half will. */
export function run(frames: i32): void {
  const bytes = (frames as usize) << 4;
  let l = left;
  let r = right;
  for (let at = sound; at < sound + bytes; at += 16, l += 8, r += 8)
    v128.store(at, v128.load_lane<i64>(r, v128.load_zero<i64>(l), 1));
  split(sound, bytes, 1, lower, upper);
  turn(lower, bytes, 2, states + STATE);
  split(lower, bytes, 0, lower, sound);
  part(lower, bytes, 0);
  part(sound, bytes, 1);
  turn(upper, bytes, 0, states + 2 * STATE);
  split(upper, bytes, 2, lower, sound);
  part(lower, bytes, 2);
  part(sound, bytes, 3);
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

/** Where the memory of a crossover's split stands; a half's turn stands in front of its split. */
function stateOf(crossover: usize): usize {
  return states + (crossover === 1 ? 0 : crossover === 0 ? STATE : 2 * STATE) + 32;
}

/** Twice through the low-pass, and through the all-pass that both bands add up to: the upper band is what the lower one leaves of it. */
function split(from: usize, bytes: usize, crossover: usize, low: usize, high: usize): void {
  const c = coefficients + crossover * COEFFICIENTS;
  const state = stateOf(crossover);
  const gain = v128.load64_splat(c);
  const twice = f64x2.add(gain, gain);
  const a1 = v128.load64_splat(c, 8);
  const a2 = v128.load64_splat(c, 16);
  let s1 = v128.load(state);
  let s2 = v128.load(state, 16);
  let t1 = v128.load(state, 32);
  let t2 = v128.load(state, 48);
  let p1 = v128.load(state, 64);
  let p2 = v128.load(state, 80);
  for (let i: usize = 0; i < bytes; i += 16) {
    const x = v128.load(from + i);
    const y = f64x2.add(f64x2.mul(gain, x), s1);
    s1 = f64x2.sub(f64x2.add(f64x2.mul(twice, x), s2), f64x2.mul(a1, y));
    s2 = f64x2.sub(f64x2.mul(gain, x), f64x2.mul(a2, y));
    const z = f64x2.add(f64x2.mul(gain, y), t1);
    t1 = f64x2.sub(f64x2.add(f64x2.mul(twice, y), t2), f64x2.mul(a1, z));
    t2 = f64x2.sub(f64x2.mul(gain, y), f64x2.mul(a2, z));
    const all = f64x2.add(f64x2.mul(a2, x), p1);
    p1 = f64x2.sub(f64x2.add(f64x2.mul(a1, x), p2), f64x2.mul(a1, all));
    p2 = f64x2.sub(x, f64x2.mul(a2, all));
    v128.store(low + i, z);
    v128.store(high + i, f64x2.sub(all, z));
  }
  v128.store(state, s1);
  v128.store(state, s2, 16);
  v128.store(state, t1, 32);
  v128.store(state, t2, 48);
  v128.store(state, p1, 64);
  v128.store(state, p2, 80);
}

/** Through the all-pass of another half's crossover, in place. */
function turn(at: usize, bytes: usize, crossover: usize, state: usize): void {
  const c = coefficients + crossover * COEFFICIENTS;
  const a1 = v128.load64_splat(c, 8);
  const a2 = v128.load64_splat(c, 16);
  let p1 = v128.load(state);
  let p2 = v128.load(state, 16);
  for (const end = at + bytes; at < end; at += 16) {
    const x = v128.load(at);
    const all = f64x2.add(f64x2.mul(a2, x), p1);
    p1 = f64x2.sub(f64x2.add(f64x2.mul(a1, x), p2), f64x2.mul(a1, all));
    p2 = f64x2.sub(x, f64x2.mul(a2, all));
    v128.store(at, all);
  }
  v128.store(state, p1);
  v128.store(state, p2, 16);
}

function part(from: usize, bytes: usize, band: usize): void {
  let l = bands + band * (plane << 1);
  let r = l + plane;
  for (const end = from + bytes; from < end; from += 16, l += 8, r += 8) {
    const x = v128.load(from);
    v128.store_lane<i64>(l, x, 0);
    v128.store_lane<i64>(r, x, 1);
  }
}
