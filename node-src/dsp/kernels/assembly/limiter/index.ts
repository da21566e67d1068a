import { claim } from "../memory";
import { createReductionShape } from "./reduction-shape";
import { createStage, Stage } from "./stage";

let channels = 0;
let most: usize = 0;
let first: Stage | null = null;

/** Written by the host: the planes of both channels before each run; one channel stands in the left one. */
export let left: usize = 0;
export let right: usize = 0;

export function prepare(count: i32, longest: i32): void {
  channels = count;
  most = longest as usize;
  left = claim((most + 2) << 3);
  right = claim((most + 2) << 3);
}

/** Another stage behind those before it; answers where its filters' taps are to be written. */
export function add(
  reach: i32,
  shorter: i32,
  doubt: f64,
  ceiling: f64,
  hold: i32,
  lasting: i32,
  keepPeaks: f64,
  keepLasting: f64,
  one: i32,
  two: i32,
  three: i32,
): usize {
  const stage = createStage(channels, most, reach, shorter, doubt, ceiling, hold, (one + two + three - 2) as usize);
  stage.shape = createReductionShape(most, hold, lasting, keepPeaks, keepLasting, one, two, three);
  const last = lastStage();
  if (last) last.next = stage;
  else first = stage;
  return stage.left.taps;
}

/** The first `frames` of both planes through all stages, in place. */
export function run(frames: i32): void {
  let stage = first;
  while (stage) {
    stage.run(left, right, frames as usize);
    stage = stage.next;
  }
}

/** The smallest factor that a stage applied in the last run. */
export function deepest(index: i32): f64 {
  let stage = first;
  for (; stage && index > 0; index--) stage = stage.next;
  return stage ? stage.deepest : 1;
}

export function rest(): void {
  let stage = first;
  while (stage) {
    stage.rest();
    stage = stage.next;
  }
}

function lastStage(): Stage | null {
  let last = first;
  while (last && last.next) last = last.next;
  return last;
}
