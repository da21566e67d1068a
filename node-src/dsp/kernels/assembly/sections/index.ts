import { claim, SILENT_STATE } from "../memory";

/** Bytes of a section's b0 b1 b2 a1 a2, and of its two vectors of memory. */
const COEFFICIENTS: usize = 40;
const STATE: usize = 32;

let count = 0;
let states: usize = 0;

/** Written by the host: the coefficients, and the planes of both channels before each run; one channel stands in the first. */
export let coefficients: usize = 0;
export let left: usize = 0;
export let right: usize = 0;

export function prepare(sections: i32, longest: i32): void {
  count = sections;
  coefficients = claim((sections as usize) * COEFFICIENTS);
  states = claim((sections as usize) * STATE);
  left = claim((longest as usize) << 3);
  right = claim((longest as usize) << 3);
}

/** The first `frames` of both planes through all sections, in place: transposed direct form II, two sections a pass, a channel a lane. */
export function run(frames: i32): void {
  let section = 0;
  for (; section + 1 < count; section += 2) pair(frames, section as usize);
  if (section < count) single(frames, section as usize);
}

/** Sets to 0 what has sunk below hearing. */
export function settle(): void {
  const end = states + (count as usize) * STATE;
  for (let at = states; at < end; at += 16) {
    const state = v128.load(at);
    v128.store(at, v128.and(state, f64x2.ge(f64x2.abs(state), f64x2.splat(SILENT_STATE))));
  }
}

export function rest(): void {
  memory.fill(states, 0, (count as usize) * STATE);
}

function pair(frames: i32, section: usize): void {
  const c = coefficients + section * COEFFICIENTS;
  const state = states + section * STATE;
  const b0 = v128.load64_splat(c);
  const b1 = v128.load64_splat(c, 8);
  const b2 = v128.load64_splat(c, 16);
  const a1 = v128.load64_splat(c, 24);
  const a2 = v128.load64_splat(c, 32);
  const d0 = v128.load64_splat(c, 40);
  const d1 = v128.load64_splat(c, 48);
  const d2 = v128.load64_splat(c, 56);
  const e1 = v128.load64_splat(c, 64);
  const e2 = v128.load64_splat(c, 72);
  let s1 = v128.load(state);
  let s2 = v128.load(state, 16);
  let t1 = v128.load(state, 32);
  let t2 = v128.load(state, 48);
  let l = left;
  let r = right;
  const end = l + ((frames as usize) << 3);
  for (; l < end; l += 8, r += 8) {
    const x = v128.load_lane<i64>(r, v128.load_zero<i64>(l), 1);
    const y = f64x2.add(f64x2.mul(b0, x), s1);
    s1 = f64x2.add(f64x2.sub(f64x2.mul(b1, x), f64x2.mul(a1, y)), s2);
    s2 = f64x2.sub(f64x2.mul(b2, x), f64x2.mul(a2, y));
    const z = f64x2.add(f64x2.mul(d0, y), t1);
    t1 = f64x2.add(f64x2.sub(f64x2.mul(d1, y), f64x2.mul(e1, z)), t2);
    t2 = f64x2.sub(f64x2.mul(d2, y), f64x2.mul(e2, z));
    v128.store_lane<i64>(l, z, 0);
    v128.store_lane<i64>(r, z, 1);
  }
  v128.store(state, s1);
  v128.store(state, s2, 16);
  v128.store(state, t1, 32);
  v128.store(state, t2, 48);
}

function single(frames: i32, section: usize): void {
  const c = coefficients + section * COEFFICIENTS;
  const state = states + section * STATE;
  const b0 = v128.load64_splat(c);
  const b1 = v128.load64_splat(c, 8);
  const b2 = v128.load64_splat(c, 16);
  const a1 = v128.load64_splat(c, 24);
  const a2 = v128.load64_splat(c, 32);
  let s1 = v128.load(state);
  let s2 = v128.load(state, 16);
  let l = left;
  let r = right;
  const end = l + ((frames as usize) << 3);
  for (; l < end; l += 8, r += 8) {
    const x = v128.load_lane<i64>(r, v128.load_zero<i64>(l), 1);
    const y = f64x2.add(f64x2.mul(b0, x), s1);
    s1 = f64x2.add(f64x2.sub(f64x2.mul(b1, x), f64x2.mul(a1, y)), s2);
    s2 = f64x2.sub(f64x2.mul(b2, x), f64x2.mul(a2, y));
    v128.store_lane<i64>(l, y, 0);
    v128.store_lane<i64>(r, y, 1);
  }
  v128.store(state, s1);
  v128.store(state, s2, 16);
}
