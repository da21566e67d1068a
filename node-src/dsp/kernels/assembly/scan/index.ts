import { claim } from "../memory";
import { decodePlanes } from "../pcm";

const SPARE: usize = 64;
/** Columns of 32-bit floats of a channel, before that of its flat blocks: peak, sum, moment, roughest. */
const COLUMNS: usize = 4;

let encoding = 0;
let channels = 0;
let width: usize = 0;
let size: usize = 0;
let room: usize = 0;
let columnBytes: usize = 0;
let powerBytes: usize = 0;
let flatWithin: v128 = f32x4.splat(0);
let flatFrom: v128 = f32x4.splat(0);

export let input: usize = 0;
/** The planes, one behind the other; of each channel its columns and its flat blocks; of the pair the powers of left, of right, and what they share. */
export let planes: usize = 0;
export let planeBytes: usize = 0;
export let columns: usize = 0;
export let channelBytes: usize = 0;
export let powers: usize = 0;

/** Memory for `blocks` blocks of `frames` frames behind `lead` samples, filled from pieces of `piece` frames. */
export function prepare(
  encodingNumber: i32,
  channelCount: i32,
  sampleBytes: i32,
  frames: i32,
  blocks: i32,
  lead: i32,
  piece: i32,
  within: f32,
  from: f32,
): void {
  encoding = encodingNumber;
  channels = channelCount;
  width = sampleBytes as usize;
  size = frames as usize;
  room = blocks as usize;
  flatWithin = f32x4.splat(within);
  flatFrom = f32x4.splat(from);
  planeBytes = ((((lead as usize) + room * size) << 2) + SPARE + 15) & ~15;
  planes = claim(planeBytes * (channels as usize));
  columnBytes = ((room << 2) + 15) & ~15;
  channelBytes = COLUMNS * columnBytes + ((room + 15) & ~15);
  columns = claim(channelBytes * (channels as usize));
  powerBytes = room << 3;
  powers = claim(3 * powerBytes);
  input = claim((piece as usize) * width * (channels as usize) + SPARE);
}

/** The first `count` frames of the input become the samples of the planes from `at` on. */
export function decode(at: i32, count: i32): i32 {
  return decodePlanes(encoding, channels, width, input, planes + ((at as usize) << 2), planeBytes, count);
}

/** Looks at `blocks` blocks whose first begins at sample `at` of the planes; writes from entry `first` on. */
export function scan(at: i32, first: i32, blocks: i32): void {
  const from = planes + ((at as usize) << 2);
  for (let channel: usize = 0; channel < (channels as usize); channel++)
    scanPlane(from + channel * planeBytes, columns + channel * channelBytes, first as usize, blocks as usize);
  const right = channels > 1 ? from + planeBytes : from;
  addPowers(from, right, first as usize, blocks as usize);
}

/** Four samples a turn, those of an incomplete four one by one. */
function scanPlane(plane: usize, column: usize, first: usize, blocks: usize): void {
  const fours = size & ~3;
  let at = plane;
  for (let block = first; block < first + blocks; block++) {
    let peak = f32x4.splat(0);
    let sum = f32x4.splat(0);
    let moment = f32x4.splat(0);
    let rough = f32x4.splat(0);
    let flat = i32x4.splat(0);
    let place = f32x4(0, 1, 2, 3);
    for (let j: usize = 0; j < fours; j += 4, at += 16) {
      const x = v128.load(at);
      const before = v128.load(at - 4);
      const height = f32x4.abs(x);
      peak = f32x4.max(peak, height);
      sum = f32x4.add(sum, x);
      moment = f32x4.add(moment, f32x4.mul(x, place));
      place = f32x4.add(place, f32x4.splat(4));
      rough = f32x4.max(rough, jag(x, before, at));
      const still = f32x4.le(f32x4.abs(f32x4.sub(x, before)), flatWithin);
      flat = v128.or(flat, v128.and(f32x4.ge(height, flatFrom), still));
    }
    const highs = inPairs(peak, rough, true);
    const sums = inPairs(sum, moment, false);
    let top = f32x4.extract_lane(highs, 0);
    let most = f32x4.extract_lane(highs, 1);
    let total = f32x4.extract_lane(sums, 0);
    let turn = f32x4.extract_lane(sums, 1);
    let stands = v128.any_true(flat);
    for (let j = fours; j < size; j++, at += 4) {
      const x = load<f32>(at);
      const before = load<f32>(at - 4);
      const height = abs(x);
      top = max(top, height);
      total += x;
      turn += (j as f32) * x;
      most = max(most, abs(x - 4 * before + 6 * load<f32>(at - 8) - 4 * load<f32>(at - 12) + load<f32>(at - 16)));
      if (height >= f32x4.extract_lane(flatFrom, 0) && abs(x - before) <= f32x4.extract_lane(flatWithin, 0)) stands = true;
    }
    const to = column + (block << 2);
    store<f32>(to, top);
    store<f32>(to + columnBytes, total);
    store<f32>(to + 2 * columnBytes, turn);
    store<f32>(to + 3 * columnBytes, most);
    store<u8>(column + COLUMNS * columnBytes + block, stands ? 1 : 0);
  }
}

/** The fourth difference of four samples. */
// @ts-ignore: decorator
@inline
function jag(x: v128, before: v128, at: usize): v128 {
  const two = v128.load(at - 8);
  const three = v128.load(at - 12);
  const four = v128.load(at - 16);
  const odd = f32x4.mul(f32x4.add(before, three), f32x4.splat(4));
  return f32x4.abs(f32x4.add(f32x4.sub(f32x4.add(x, four), odd), f32x4.mul(two, f32x4.splat(6))));
}

/** All lanes of two vectors together, the first one's in lane 0 and the other's in lane 1: their highest or their sum. */
// @ts-ignore: decorator
@inline
function inPairs(one: v128, other: v128, max: bool): v128 {
  const early = v128.shuffle<f32>(one, other, 0, 4, 1, 5);
  const late = v128.shuffle<f32>(one, other, 2, 6, 3, 7);
  const both = max ? f32x4.max(early, late) : f32x4.add(early, late);
  const rest = v128.shuffle<f32>(both, both, 2, 3, 2, 3);
  return max ? f32x4.max(both, rest) : f32x4.add(both, rest);
}

/** Sums of squares of left, of right, and of their products, block by block, in double precision: samples of floats may be very large. */
function addPowers(left: usize, right: usize, first: usize, blocks: usize): void {
  const pairs = size & ~1;
  for (let block = first; block < first + blocks; block++) {
    let ll = f64x2.splat(0);
    let rr = f64x2.splat(0);
    let lr = f64x2.splat(0);
    for (let j: usize = 0; j < pairs; j += 2, left += 8, right += 8) {
      const l = f64x2.promote_low_f32x4(v128.load64_zero(left));
      const r = f64x2.promote_low_f32x4(v128.load64_zero(right));
      ll = f64x2.add(ll, f64x2.mul(l, l));
      rr = f64x2.add(rr, f64x2.mul(r, r));
      lr = f64x2.add(lr, f64x2.mul(l, r));
    }
    const to = powers + (block << 3);
    store<f64>(to, f64x2.extract_lane(ll, 0) + f64x2.extract_lane(ll, 1));
    store<f64>(to + powerBytes, f64x2.extract_lane(rr, 0) + f64x2.extract_lane(rr, 1));
    store<f64>(to + 2 * powerBytes, f64x2.extract_lane(lr, 0) + f64x2.extract_lane(lr, 1));
    if (pairs == size) continue;
    const l = load<f32>(left) as f64;
    const r = load<f32>(right) as f64;
    store<f64>(to, load<f64>(to) + l * l);
    store<f64>(to + powerBytes, load<f64>(to + powerBytes) + r * r);
    store<f64>(to + 2 * powerBytes, load<f64>(to + 2 * powerBytes) + l * r);
    left += 4;
    right += 4;
  }
}
