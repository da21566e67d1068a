import { claim } from "../memory";
import { firstStage, lastStage, laterStage, pairStage } from "../transform";

/** Bytes of an f32. */
const F: usize = 4;

let points: i32 = 0;
let re: usize = 0;
let im: usize = 0;
let nextRe: usize = 0;
let nextIm: usize = 0;
export let imdctSpectrum: usize = 0;
export let imdctOutput: usize = 0;
/** Written by the host, a quarter of the size each: cosines and minus sines of the turn before and after, ones; then the turns of transform.ts. */
export let imdctTables: usize = 0;

/** Claims memory for inverse transforms of blocks of `size` samples, from 64 on. */
export function prepareImdct(size: i32): void {
  points = size >> 2;
  const bytes = (points as usize) * F;
  re = claim(bytes);
  im = claim(bytes);
  nextRe = claim(bytes);
  nextIm = claim(bytes);
  imdctSpectrum = claim(2 * bytes);
  imdctOutput = claim(4 * bytes);
  imdctTables = claim(12 * bytes);
}

/** The spectrum to a block: a DCT-IV by one complex transform of a quarter of the size, unfolded. */
export function imdctBlock(): void {
  const count = points as usize;
  const half = 2 * count;
  const cosines = imdctTables;
  const sines = cosines + count * F;
  for (let index: usize = 0; index < count; index++) {
    const even = load<f32>(imdctSpectrum + 2 * index * F);
    const odd = load<f32>(imdctSpectrum + (half - 1 - 2 * index) * F);
    const cosine = load<f32>(cosines + index * F);
    const sine = load<f32>(sines + index * F);
    store<f32>(re + index * F, even * cosine - odd * sine);
    store<f32>(im + index * F, even * sine + odd * cosine);
  }
  transform(sines + count * F);
  for (let index: usize = 0; index < count; index++) {
    const real = load<f32>(re + index * F);
    const imaginary = load<f32>(im + index * F);
    const cosine = load<f32>(cosines + index * F);
    const sine = load<f32>(sines + index * F);
    unfold(2 * index, real * cosine - imaginary * sine);
    unfold(half - 1 - 2 * index, -(real * sine + imaginary * cosine));
  }
}

/** Each value of the DCT-IV stands twice in the block. */
function unfold(index: usize, value: f32): void {
  const count = points as usize;
  if (index >= count) {
    store<f32>(imdctOutput + (index - count) * F, value);
    store<f32>(imdctOutput + (3 * count - 1 - index) * F, -value);
  } else {
    store<f32>(imdctOutput + (3 * count - 1 - index) * F, -value);
    store<f32>(imdctOutput + (3 * count + index) * F, -value);
  }
}

function transform(ones: usize): void {
  let turns = ones + (points as usize) * F;
  let length = points >> 2;
  let stride = 4;
  firstStage(re, im, ones, nextRe, nextIm, points, turns);
  turns += 6 * (length as usize) * F;
  swap();
  while (length > 1) {
    if (length == 2) pairStage(re, im, nextRe, nextIm, stride);
    else if (length == 4) lastStage(re, im, nextRe, nextIm, stride);
    else laterStage(re, im, nextRe, nextIm, length, stride, turns);
    turns += 6 * ((length >> 2) as usize) * F;
    const radix = length == 2 ? 1 : 2;
    length >>= radix;
    stride <<= radix;
    swap();
  }
}

function swap(): void {
  const r = re;
  const i = im;
  re = nextRe;
  im = nextIm;
  nextRe = r;
  nextIm = i;
}
