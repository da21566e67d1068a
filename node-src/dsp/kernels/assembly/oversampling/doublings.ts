import { claim } from "../memory";

/** Doublings of the rate after each other; both channels of a sample are one vector. As dsp/oversampling/oversampler.ts, to the bit. */
const MOST: i32 = 4;

export let doublings: i32 = 0;
const taps = memory.data(16, 16);
const doubled = memory.data(16, 16);
const pairsOf = memory.data(16, 16);
const waitOf = memory.data(16, 16);
/** Where the samples of each rate that are still needed begin: on the way up, and on the way down. */
const lows = memory.data(16, 16);
const highs = memory.data(16, 16);

/** Gives the place of a doubling's taps, and of nothing more than `MOST` of them. */
export function addStage(pairs: i32, wait: i32): usize {
  if (doublings >= MOST) unreachable();
  const slot = (doublings as usize) << 2;
  doublings += 1;
  store<i32>(pairsOf + slot, pairs);
  store<i32>(waitOf + slot, wait);
  const place = claim((pairs as usize) << 3);
  store<u32>(taps + slot, place as u32);
  store<u32>(doubled + slot, claim((pairs as usize) << 3) as u32);
  return place;
}

/** Memory for pieces of `longest` samples of the lowest rate. */
export function prepareStages(longest: i32): void {
  for (let stage = 0; stage < doublings; stage++) {
    const slot = (stage as usize) << 2;
    const frames = longest << stage;
    store<u32>(lows + slot, claim(((lowPast(stage) + frames) as usize) << 4) as u32);
    store<u32>(highs + slot, claim(((highPast(stage) + 2 * frames) as usize) << 4) as u32);
  }
}

/** The taps once more, doubled, for the way up. */
function doubleTaps(stage: i32): void {
  const slot = (stage as usize) << 2;
  const from = load<u32>(taps + slot) as usize;
  const to = load<u32>(doubled + slot) as usize;
  const end = (load<i32>(pairsOf + slot) as usize) << 3;
  for (let at: usize = 0; at < end; at += 8) store<f64>(to + at, 2 * load<f64>(from + at));
}

/** Where the next samples go that are to go up from `stage`. */
export function newLow(stage: i32): usize {
  return (load<u32>(lows + ((stage as usize) << 2)) as usize) + ((lowPast(stage) as usize) << 4);
}

/** Where the next samples go that are to come down to `stage`. */
export function newHigh(stage: i32): usize {
  return (load<u32>(highs + ((stage as usize) << 2)) as usize) + ((highPast(stage) as usize) << 4);
}

export function restStages(longest: i32): void {
  for (let stage = 0; stage < doublings; stage++) {
    doubleTaps(stage);
    const slot = (stage as usize) << 2;
    const frames = longest << stage;
    memory.fill(load<u32>(lows + slot) as usize, 0, ((lowPast(stage) + frames) as usize) << 4);
    memory.fill(load<u32>(highs + slot) as usize, 0, ((highPast(stage) + 2 * frames) as usize) << 4);
  }
}

/** Twice `frames` samples of the next rate, at `to`. */
export function up(stage: i32, frames: i32, to: usize): void {
  const slot = (stage as usize) << 2;
  const pairs = load<i32>(pairsOf + slot) as usize;
  const low = load<u32>(lows + slot) as usize;
  const first = load<u32>(doubled + slot) as usize;
  const last = first + (pairs << 3);
  let at = newLow(stage) - (pairs << 4);
  const end = at + ((frames as usize) << 4);
  for (; at + 48 < end; at += 64, to += 128) {
    let a = f64x2.splat(0);
    let b = a;
    let c = a;
    let d = a;
    let later = at + 16;
    let earlier = at;
    for (let tap = first; tap < last; tap += 8, later += 16, earlier -= 16) {
      const h = v128.load64_splat(tap);
      a = f64x2.add(a, f64x2.mul(h, f64x2.add(v128.load(later), v128.load(earlier))));
      b = f64x2.add(b, f64x2.mul(h, f64x2.add(v128.load(later, 16), v128.load(earlier, 16))));
      c = f64x2.add(c, f64x2.mul(h, f64x2.add(v128.load(later, 32), v128.load(earlier, 32))));
      d = f64x2.add(d, f64x2.mul(h, f64x2.add(v128.load(later, 48), v128.load(earlier, 48))));
    }
    v128.store(to, a);
    v128.store(to, v128.load(at, 16), 16);
    v128.store(to, b, 32);
    v128.store(to, v128.load(at, 32), 48);
    v128.store(to, c, 64);
    v128.store(to, v128.load(at, 48), 80);
    v128.store(to, d, 96);
    v128.store(to, v128.load(at, 64), 112);
  }
  for (; at < end; at += 16, to += 32) {
    let sum = f64x2.splat(0);
    let later = at + 16;
    let earlier = at;
    for (let tap = first; tap < last; tap += 8, later += 16, earlier -= 16)
      sum = f64x2.add(sum, f64x2.mul(v128.load64_splat(tap), f64x2.add(v128.load(later), v128.load(earlier))));
    v128.store(to, sum);
    v128.store(to, v128.load(at, 16), 16);
  }
  memory.copy(low, low + ((frames as usize) << 4), (lowPast(stage) as usize) << 4);
}

/** Twice `frames` samples at `newHigh(stage)` become `frames` at `to`. */
export function down(stage: i32, frames: i32, to: usize): void {
  const slot = (stage as usize) << 2;
  const pairs = load<i32>(pairsOf + slot) as usize;
  const wait = load<i32>(waitOf + slot) as usize;
  const high = load<u32>(highs + slot) as usize;
  const first = load<u32>(taps + slot) as usize;
  const last = first + (pairs << 3);
  const half = f64x2.splat(0.5);
  let at = newHigh(stage) + ((2 - wait) << 4) - (pairs << 5);
  const end = at + ((frames as usize) << 5);
  for (; at + 96 < end; at += 128, to += 64) {
    let a = f64x2.mul(half, v128.load(at));
    let b = f64x2.mul(half, v128.load(at, 32));
    let c = f64x2.mul(half, v128.load(at, 64));
    let d = f64x2.mul(half, v128.load(at, 96));
    let later = at + 16;
    let earlier = at - 16;
    for (let tap = first; tap < last; tap += 8, later += 32, earlier -= 32) {
      const h = v128.load64_splat(tap);
      a = f64x2.add(a, f64x2.mul(h, f64x2.add(v128.load(earlier), v128.load(later))));
      b = f64x2.add(b, f64x2.mul(h, f64x2.add(v128.load(earlier, 32), v128.load(later, 32))));
      c = f64x2.add(c, f64x2.mul(h, f64x2.add(v128.load(earlier, 64), v128.load(later, 64))));
      d = f64x2.add(d, f64x2.mul(h, f64x2.add(v128.load(earlier, 96), v128.load(later, 96))));
    }
    v128.store(to, a);
    v128.store(to, b, 16);
    v128.store(to, c, 32);
    v128.store(to, d, 48);
  }
  for (; at < end; at += 32, to += 16) {
    let sum = f64x2.mul(half, v128.load(at));
    let later = at + 16;
    let earlier = at - 16;
    for (let tap = first; tap < last; tap += 8, later += 32, earlier -= 32)
      sum = f64x2.add(sum, f64x2.mul(v128.load64_splat(tap), f64x2.add(v128.load(earlier), v128.load(later))));
    v128.store(to, sum);
  }
  memory.copy(high, high + ((frames as usize) << 5), (highPast(stage) as usize) << 4);
}

function lowPast(stage: i32): i32 {
  return 2 * load<i32>(pairsOf + ((stage as usize) << 2)) - 1;
}

function highPast(stage: i32): i32 {
  return 4 * load<i32>(pairsOf + ((stage as usize) << 2)) - 2;
}
