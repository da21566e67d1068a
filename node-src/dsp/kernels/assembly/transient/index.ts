import { claim } from "../memory";
import { createSide, NUMBERS, Side } from "./side";

/** Written by the host before `prepare`, as processing/transient/transient-numbers.ts orders them. */
export const numbers: usize = claim(NUMBERS);
/** Written by the host before each run; one channel stands in the first. */
export let left: usize = 0;
export let right: usize = 0;

let first: Side | null = null;
let second: Side | null = null;
let channels: i32 = 0;
/** Samples by which sound comes out later, and what came that long ago, a line a channel. */
let late: usize = 0;
let longestLine: usize = 0;
let lines: usize = 0;

/** @param linked Both channels by the louder one. @param hold Samples over which the highest level counts. @param mean Length of each mean over the gain. */
export function prepare(longest: i32, count: i32, linked: bool, hold: i32, mean: i32): void {
  channels = count;
  left = claim(((longest as usize) << 3) + 8);
  right = claim(((longest as usize) << 3) + 8);
  late = ((mean as usize) - 1) << 1;
  longestLine = (late + (longest as usize) + 1) << 3;
  lines = claim(longestLine << 1);
  first = createSide(longest, hold, mean);
  if (count === 2 && !linked) second = createSide(longest, hold, mean);
  rest();
}

/** The first `frames` of both planes, in place. */
export function run(frames: i32): void {
  const side = first!;
  const other = second;
  if (channels === 2 && other === null) louder(side.values, frames);
  else alone(side.values, left, frames);
  side.toGains(numbers, frames);
  apply(left, lines, side.values, frames);
  if (channels === 1) return;
  if (other !== null) {
    alone(other.values, right, frames);
    other.toGains(numbers, frames);
  }
  apply(right, lines + longestLine, other === null ? side.values : other.values, frames);
}

/** Sets to 0 what has sunk below hearing. */
export function settle(): void {
  first!.settle();
  if (second !== null) second!.settle();
}

export function rest(): void {
  memory.fill(lines, 0, longestLine << 1);
  first!.rest(numbers);
  if (second !== null) second!.rest(numbers);
}

function louder(to: usize, frames: i32): void {
  const end = (frames as usize) << 3;
  for (let at: usize = 0; at < end; at += 16)
    v128.store(to + at, f64x2.pmax(f64x2.abs(v128.load(left + at)), f64x2.abs(v128.load(right + at))));
}

function alone(to: usize, plane: usize, frames: i32): void {
  const end = (frames as usize) << 3;
  for (let at: usize = 0; at < end; at += 16) v128.store(to + at, f64x2.abs(v128.load(plane + at)));
}

/** What came `late` frames ago, times the gains. */
function apply(plane: usize, line: usize, gains: usize, frames: i32): void {
  const bytes = (frames as usize) << 3;
  memory.copy(line + (late << 3), plane, bytes);
  for (let at: usize = 0; at < bytes; at += 16)
    v128.store(plane + at, f64x2.mul(v128.load(line + at), v128.load(gains + at)));
  memory.copy(line, line + bytes, late << 3);
}
