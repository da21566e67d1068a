import { claim } from "../memory";
import { prepareBits } from "./bits";
import { prepareCorrelation } from "./correlation";
import { prepareResidual } from "./residual";
import { prepareSurvey } from "./survey";

/** Vectors look this far behind a plane's end, and a predictor before its beginning. */
const SPARE: usize = 64;

let channels = 0;
let width = 0;
let planes: usize = 0;
let planeBytes: usize = 0;
export let count = 0;

/** Interleaved samples, written by the host. */
export let input: usize = 0;
/** The window, written by the host. */
export let shaping: usize = 0;

/** Memory for blocks of up to `block` samples of so many channels, and for frames of up to `longest` bytes. */
export function prepare(channelCount: i32, sampleBytes: i32, block: i32, longest: i32): void {
  channels = channelCount;
  width = sampleBytes;
  planeBytes = ((block as usize) << 2) + 2 * SPARE;
  planes = claim(planeBytes * ((channels == 2 ? 4 : channels) as usize)) + SPARE;
  input = claim(((block * channels * sampleBytes) as usize) + 64);
  shaping = claim((block as usize) << 3);
  prepareSurvey();
  prepareCorrelation(block);
  prepareResidual(block);
  prepareBits(longest);
}

export function plane(index: i32): usize {
  return planes + (index as usize) * planeBytes;
}

/** Takes the samples apart; of two channels also their middle and their difference. */
export function load_(frames: i32): void {
  count = frames;
  if (channels == 2) {
    if (width == 2) pairsOfTwo((frames as usize) << 2);
    else pairsOfThree((frames as usize) << 2);
    middleAndSide((frames as usize) << 2);
    return;
  }
  const step = (channels * width) as usize;
  for (let channel = 0; channel < channels; channel++) {
    let from = input + ((channel * width) as usize);
    let to = plane(channel);
    const end = to + ((frames as usize) << 2);
    if (width == 2) for (; to < end; to += 4, from += step) store<i32>(to, load<i16>(from) as i32);
    else for (; to < end; to += 4, from += step) store<i32>(to, (load<i32>(from) << 8) >> 8);
  }
}

/** Four frames at a time; past the last one there is room. */
function pairsOfTwo(bytes: usize): void {
  const left = plane(0);
  const right = plane(1);
  for (let i: usize = 0; i < bytes; i += 16) {
    const four = v128.load(input + i);
    v128.store(left + i, i32x4.shr_s(i32x4.shl(four, 16), 16));
    v128.store(right + i, i32x4.shr_s(four, 16));
  }
}

function pairsOfThree(bytes: usize): void {
  const left = plane(0);
  const right = plane(1);
  let from = input;
  for (let i: usize = 0; i < bytes; i += 16, from += 24) {
    const early = two(from);
    const late = two(from + 12);
    v128.store(left + i, v128.shuffle<i32>(early, late, 0, 2, 4, 6));
    v128.store(right + i, v128.shuffle<i32>(early, late, 1, 3, 5, 7));
  }
}

/** Two frames of three bytes a sample, each sample in 32 bits. */
// @ts-ignore: decorator
@inline
function two(from: usize): v128 {
  const bytes = v128.load(from);
  const high = v128.shuffle<i8>(bytes, i32x4.splat(0), 16, 0, 1, 2, 16, 3, 4, 5, 16, 6, 7, 8, 16, 9, 10, 11);
  return i32x4.shr_s(high, 8);
}

function middleAndSide(bytes: usize): void {
  const left = plane(0);
  const right = plane(1);
  const middle = plane(2);
  const side = plane(3);
  for (let i: usize = 0; i < bytes; i += 16) {
    const l = v128.load(left + i);
    const r = v128.load(right + i);
    v128.store(middle + i, i32x4.shr_s(i32x4.add(l, r), 1));
    v128.store(side + i, i32x4.sub(l, r));
  }
}

export function shift(index: i32, low: i32): void {
  const samples = plane(index);
  for (let i: usize = 0; i < ((count as usize) << 2); i += 16)
    v128.store(samples + i, i32x4.shr_s(v128.load(samples + i), low));
}
