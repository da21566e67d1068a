import { behindCut, cutSegment, prepareCut } from "./low-cut";
import { claim } from "../memory";
import { decodePlanes } from "../pcm";
import { addAlone, weighPair } from "../weighting";

/** Bytes of a listener's filters: five vectors; and of the sums of a hop, as `PAIR` in typescript/hop-sums.ts. */
const STATE: usize = 80;
const SUMS: usize = 64;
const SPARE: usize = 64;

let encoding = 0;
let channels = 0;
let width: usize = 0;
let planes: usize = 0;
let planeBytes: usize = 0;
let scratch: usize = 0;
let scratchBytes: usize = 0;
let sums: usize = 0;

export let levelInput: usize = 0;
/** Written by the host: the weighting as `weighPair` takes it, each channel's weight as f64, and before each hop its gains as f32. */
export let levelWeighting: usize = 0;
export let levelWeights: usize = 0;
export let levelGains: usize = 0;

/** Memory for pieces of `frames` frames of one or two channels, of which at most `hopFrames` are heard at once, through `gains` gains. */
export function prepareLevels(encodingNumber: i32, channelCount: i32, sampleBytes: i32, frames: i32, hopFrames: i32, gains: i32, cutStages: i32): void {
  encoding = encodingNumber;
  channels = channelCount;
  width = sampleBytes as usize;
  planeBytes = (((frames as usize) << 2) + SPARE + 15) & ~15;
  planes = claim(2 * planeBytes);
  scratchBytes = (((hopFrames as usize) << 2) + SPARE + 15) & ~15;
  scratch = claim(2 * scratchBytes);
  sums = claim(SUMS);
  prepareCut(channelCount, cutStages, (frames as usize) + SPARE);
  levelWeighting = claim(96);
  levelWeights = claim(16);
  levelGains = claim((gains as usize) << 2);
  levelInput = claim((frames as usize) * width * (channelCount as usize) + SPARE);
}

/** The first `frames` frames of the input are what is heard until the next call. */
export function decodeLevels(frames: i32): void {
  decodePlanes(encoding, channels, width, levelInput, planes, planeBytes, frames);
  cutSegment(planes, planeBytes, frames);
}

/** A listener whose filters stand at rest. */
export function openLevel(): usize {
  const state = claim(STATE);
  restLevel(state);
  return state;
}

/** Another may take its place. */
export function restLevel(state: usize): void {
  memory.fill(state, 0, STATE);
}

/**
 * The weighted energy of `count` frames from frame `from` on, through gains that stand `step` frames apart and run straight in between;
 * the first stands `phase` frames before.
 */
export function hearLevel(state: usize, from: i32, count: i32, phase: i32, step: i32): f64 {
  memory.fill(sums, 0, SUMS);
  const left = behindCut(0, planes) + ((from as usize) << 2);
  ramp(left, scratch, count, phase, step);
  if (channels == 1) addAlone(scratch, count, levelWeighting, state, sums);
  else {
    ramp(behindCut(1, planes + planeBytes) + ((from as usize) << 2), scratch + scratchBytes, count, phase, step);
    weighPair(scratch, scratch + scratchBytes, count, levelWeighting, state, sums);
  }
  return load<f64>(sums) * load<f64>(levelWeights) + load<f64>(sums, 8) * load<f64>(levelWeights, 8);
}

/** Four samples a turn; up to three more than a step are written and then written over. */
function ramp(from: usize, to: usize, count: i32, phase: i32, step: i32): void {
  let gains = levelGains;
  for (let left = count; left > 0; gains += 4) {
    const start = load<f32>(gains);
    const slope = (load<f32>(gains, 4) - start) / (step as f32);
    const rise = f32x4.splat(4 * slope);
    const length = min(step - phase, left);
    let gain = f32x4.add(f32x4.splat(start + slope * (phase as f32)), f32x4.mul(f32x4.splat(slope), f32x4(0, 1, 2, 3)));
    for (let i: usize = 0; i < ((length as usize) << 2); i += 16) {
      v128.store(to + i, f32x4.mul(v128.load(from + i), gain));
      gain = f32x4.add(gain, rise);
    }
    from += (length as usize) << 2;
    to += (length as usize) << 2;
    left -= length;
    phase = 0;
  }
}
