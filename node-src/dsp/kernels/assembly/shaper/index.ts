import { claim, SILENT_STATE } from "../memory";
import { addStage, doublings, down, newHigh, newLow, prepareStages, restStages, up } from "../oversampling/doublings";
import { powers, setCurve, shape } from "./curve";

export { powers, setCurve };

/** Samples that go up and down at once: what the nearest cache holds at the highest rate. */
const PIECE: i32 = 128;

let late: usize = 0;
/** Samples as they came: what came `late` samples ago stands first. */
let past: usize = 0;
let added: usize = 0;
let constant: v128 = f64x2.splat(0);
let dryGain: f64 = 0;
let wetGain: f64 = 0;
let followShare: f64 = 0;

/** Written by the host before each run; one channel stands in the first. */
export let left: usize = 0;
export let right: usize = 0;

export function addDoubling(pairs: i32, wait: i32): usize {
  return addStage(pairs, wait);
}

export function prepare(longest: i32, latency: i32): void {
  prepareStages(PIECE);
  late = latency as usize;
  past = claim((late + PIECE) << 4);
  added = claim((PIECE as usize) << 4);
  left = claim((longest as usize) << 3);
  right = claim((longest as usize) << 3);
}

export function setSum(dry: f64, wet: f64, follow: f64): void {
  dryGain = dry;
  wetGain = wet;
  followShare = follow;
  rest();
}

/** The first `frames` of both planes, in place. */
export function run(frames: i32): void {
  for (let from = 0; from < frames; from += PIECE) {
    const count = min(PIECE, frames - from);
    piece((from as usize) << 3, count);
  }
}

export function settle(): void {
  constant = v128.and(constant, f64x2.ge(f64x2.abs(constant), f64x2.splat(SILENT_STATE)));
}

export function rest(): void {
  constant = f64x2.splat(0);
  memory.fill(past, 0, (late + PIECE) << 4);
  restStages(PIECE);
}

function piece(offset: usize, count: i32): void {
  const bytes = (count as usize) << 4;
  const fresh = past + (late << 4);
  for (let at: usize = 0, plane = offset; at < bytes; at += 16, plane += 8)
    v128.store(fresh + at, v128.load_lane<i64>(right + plane, v128.load_zero<i64>(left + plane), 1));
  memory.copy(newLow(0), fresh, bytes);
  for (let stage = 0; stage < doublings; stage++)
    up(stage, count << stage, stage + 1 < doublings ? newLow(stage + 1) : newHigh(stage));
  shape(newHigh(doublings - 1), count << doublings);
  for (let stage = doublings - 1; stage >= 0; stage--)
    down(stage, count << stage, stage > 0 ? newHigh(stage - 1) : added);
  sum(offset, bytes);
  memory.copy(past, past + bytes, late << 4);
}

function sum(offset: usize, bytes: usize): void {
  const dry = f64x2.splat(dryGain);
  const wet = f64x2.splat(wetGain);
  const follow = f64x2.splat(followShare);
  let steady = constant;
  for (let at: usize = 0, plane = offset; at < bytes; at += 16, plane += 8) {
    const more = v128.load(added + at);
    steady = f64x2.add(steady, f64x2.mul(follow, f64x2.sub(more, steady)));
    const y = f64x2.add(f64x2.mul(dry, v128.load(past + at)), f64x2.mul(wet, f64x2.sub(more, steady)));
    v128.store_lane<i64>(left + plane, y, 0);
    v128.store_lane<i64>(right + plane, y, 1);
  }
  constant = steady;
}
