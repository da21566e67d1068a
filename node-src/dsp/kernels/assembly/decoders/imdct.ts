import { claim } from "../memory";
import { firstStage, lastStage, laterStage, pairStage } from "../transform";

/** Bytes of an f32. */
const F: usize = 4;

let points: i32 = 0;
let re: usize = 0;
let im: usize = 0;
let nextRe: usize = 0;
let nextIm: usize = 0;
let output: usize = 0;

/**
 * Lays out the inverse transform of blocks of `size` samples, from 64 on: points, memory, and the tables that the host writes, a quarter
 * of the size each: cosines and minus sines of the turn before and after, ones; then the turns of transform.ts.
 */
export function layImdct(size: i32): usize {
  const bytes = ((size >> 2) as usize) * F;
  const plan = claim(12);
  store<i32>(plan, size >> 2);
  store<usize>(plan, claim(4 * bytes), 4);
  store<usize>(plan, claim(12 * bytes), 8);
  return plan;
}

export function tablesOf(plan: usize): usize {
  return load<usize>(plan, 8);
}

/** The spectrum to a block: a DCT-IV by one complex transform of a quarter of the size, unfolded. */
export function imdct(plan: usize, spectrum: usize, block: usize): void {
  points = load<i32>(plan);
  const count = points as usize;
  const half = 2 * count;
  re = load<usize>(plan, 4);
  im = re + count * F;
  nextRe = im + count * F;
  nextIm = nextRe + count * F;
  output = block;
  const cosines = tablesOf(plan);
  const sines = cosines + count * F;
  for (let index: usize = 0; index < count; index++) {
    const even = load<f32>(spectrum + 2 * index * F);
    const odd = load<f32>(spectrum + (half - 1 - 2 * index) * F);
    const cosine = load<f32>(cosines + index * F);
    const sine = load<f32>(sines + index * F);
    store<f32>(re + index * F, even * cosine - odd * sine);
    store<f32>(im + index * F, even * sine + odd * cosine);
  }
  transform(sines + count * F);
  unfold(cosines);
}

/** Each value of the DCT-IV stands twice in the block: those below a quarter in its second half, the others in its first. */
function unfold(cosines: usize): void {
  const count = points as usize;
  const half = 2 * count;
  const sines = cosines + count * F;
  for (let index: usize = 0; index < count; index++) {
    const real = load<f32>(re + index * F);
    const imaginary = load<f32>(im + index * F);
    const cosine = load<f32>(cosines + index * F);
    const sine = load<f32>(sines + index * F);
    const one = real * cosine - imaginary * sine;
    const other = -(real * sine + imaginary * cosine);
    const early = index < count / 2;
    const low = early ? 2 * index : half - 1 - 2 * index;
    const high = half - 1 - low;
    placeLow(low, early ? one : other);
    placeHigh(high, early ? other : one);
  }
}

// @ts-expect-error: a decorator of AssemblyScript
@inline
function placeLow(index: usize, value: f32): void {
  const third = output + 3 * (points as usize) * F;
  store<f32>(third - (1 + index) * F, -value);
  store<f32>(third + index * F, -value);
}

// @ts-expect-error: a decorator of AssemblyScript
@inline
function placeHigh(index: usize, value: f32): void {
  const count = points as usize;
  store<f32>(output + (index - count) * F, value);
  store<f32>(output + (3 * count - 1 - index) * F, -value);
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
