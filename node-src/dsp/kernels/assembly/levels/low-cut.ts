import { claim } from "../memory";
import { bandPair } from "../weighting";

/** Vectors of 16 bytes that two sections keep, and have as coefficients. */
const STATE: usize = 4 * 16;
const COEFFICIENTS: usize = 8 * 16;

let channels = 0;
let stages = 0;
let work: usize = 0;
let states: usize = 0;
let planes: usize = 0;
let planeBytes: usize = 0;
let started = false;

/** Written by the host: for each two sections c1 c2 a1 a2 d1 d2 e1 e2, each value twice; the gain of all of them. */
export let cutCoefficients: usize = 0;
export let cutGain: f64 = 1;

/** `pairsOfSections` 0: nothing is cut. `length`: samples of the longest segment with what may be read behind it. */
export function prepareCut(channelCount: i32, pairsOfSections: i32, length: usize): void {
  channels = channelCount;
  stages = pairsOfSections;
  started = false;
  if (stages == 0) return;
  const channelPairs = ((channelCount + 1) >> 1) as usize;
  planeBytes = ((length + 7) & ~3) << 2;
  work = claim(length << 4);
  states = claim(STATE * channelPairs * (stages as usize));
  planes = claim(planeBytes * channelPairs * 2);
  cutCoefficients = claim(COEFFICIENTS * (stages as usize));
}

/** Where the samples of a channel stand behind the cut; `uncut` where nothing is cut. */
export function behindCut(channel: i32, uncut: usize): usize {
  return stages == 0 ? uncut : cutPlane(channel);
}

function cutPlane(channel: i32): usize {
  return planes + (channel as usize) * planeBytes;
}

/** Cuts `count` samples of every channel, whose planes begin at `first` and every `stride` bytes. */
export function cutSegment(first: usize, stride: usize, count: i32): void {
  if (stages == 0) return;
  for (let pair = 0; pair < (channels + 1) >> 1; pair++) {
    const left = first + (2 * pair) * stride;
    const right = 2 * pair + 1 == channels ? left : left + stride;
    interleave(left, right, count);
    if (!started && count > 0) settle(pair);
    for (let stage = 0; stage < stages; stage++)
      bandPair(work, work, count, cutCoefficients + (stage as usize) * COEFFICIENTS, stateOf(pair, stage));
    spread(cutPlane(2 * pair), cutPlane(2 * pair + 1), count);
  }
  if (count > 0) started = true;
}

function stateOf(pair: i32, stage: i32): usize {
  return states + ((pair * stages + stage) as usize) * STATE;
}

function interleave(left: usize, right: usize, count: i32): void {
  const end = left + ((count as usize) << 2);
  for (let to = work; left < end; left += 4, right += 4, to += 16)
    v128.store(to, f64x2.replace_lane(f64x2.splat(load<f32>(left) as f64), 1, load<f32>(right) as f64));
}

/** As if the first sample had stood there for ever: an offset makes no click where the stream begins. */
function settle(pair: i32): void {
  let x = v128.load(work);
  const one = f64x2.splat(1);
  for (let stage = 0; stage < stages; stage++) {
    const c = cutCoefficients + (stage as usize) * COEFFICIENTS;
    const state = stateOf(pair, stage);
    for (let section: usize = 0; section < 2; section++) {
      const at = c + section * 64;
      const v = f64x2.div(x, f64x2.add(one, f64x2.add(v128.load(at, 32), v128.load(at, 48))));
      v128.store(state + section * 32, v);
      v128.store(state + section * 32, v, 16);
      x = f64x2.mul(v, f64x2.add(one, f64x2.add(v128.load(at), v128.load(at, 16))));
    }
  }
}

function spread(left: usize, right: usize, count: i32): void {
  const end = work + ((count as usize) << 4);
  for (let from = work; from < end; from += 16, left += 4, right += 4) {
    const y = v128.load(from);
    store<f32>(left, (f64x2.extract_lane(y, 0) * cutGain) as f32);
    store<f32>(right, (f64x2.extract_lane(y, 1) * cutGain) as f32);
  }
  v128.store(left, f64x2.splat(0));
  v128.store(right, f64x2.splat(0));
}
