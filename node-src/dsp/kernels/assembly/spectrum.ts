import { claim } from "./memory";
import { decodeFast, decodePlain, F32LE, sanitise } from "./pcm";
import { firstStage, lastStage, laterStage, pairStage } from "./transform";

/** Floats that may be written or read past the end of an array. */
const SPARE: usize = 16;

let encoding = 0;
let channels = 0;
let width: usize = 0;
let size = 0;
let bands = 0;
let left: usize = 0;
let right: usize = 0;
let re: usize = 0;
let im: usize = 0;
let nextRe: usize = 0;
let nextIm: usize = 0;
let leftPower: usize = 0;
let rightPower: usize = 0;
let cross: usize = 0;

export let spectrumInput: usize = 0;
/** Written by the host: the window (its norm taken in), the turns of transform.ts, and of each band its first bin, its vectors and its shares. */
export let spectrumWindow: usize = 0;
export let spectrumTurns: usize = 0;
export let spectrumBands: usize = 0;
export let spectrumShares: usize = 0;
/** Read by the host: sums of left power, right power and cross power as f64, `size / 2 + SPARE` apart; a block's bands as f32, left, right and cross. */
export let spectrumSums: usize = 0;
export let spectrumBandPowers: usize = 0;

export function prepareSpectrum(
  encodingNumber: i32,
  channelCount: i32,
  sampleBytes: i32,
  inputBytes: i32,
  blockSize: i32,
  bandCount: i32,
  shareVectors: i32,
): void {
  encoding = encodingNumber;
  channels = channelCount;
  width = sampleBytes as usize;
  size = blockSize;
  bands = bandCount;
  const block = ((blockSize as usize) + SPARE) << 2;
  const half = (((blockSize as usize) >> 1) + SPARE) << 2;
  left = claim(block);
  right = claim(block);
  re = claim(block);
  im = claim(block);
  nextRe = claim(block);
  nextIm = claim(block);
  leftPower = claim(half);
  rightPower = claim(half);
  cross = claim(half);
  spectrumSums = claim((3 * half) << 1);
  spectrumWindow = claim(block);
  spectrumTurns = claim(2 * block);
  spectrumBands = claim((bandCount as usize) << 3);
  spectrumShares = claim((shareVectors as usize) << 4);
  spectrumBandPowers = claim((3 * (bandCount as usize)) << 2);
  spectrumInput = claim((inputBytes as usize) + (SPARE << 2));
}

/** `count` frames from the byte `offset` of the input into the planes, from sample `at` on. */
export function fillSpectrum(offset: i32, at: i32, count: i32): void {
  const from = spectrumInput + (offset as usize);
  const place = (at as usize) << 2;
  if (!decodeFast(encoding, channels, from, left + place, right + place, count)) {
    const stride = width * (channels as usize);
    decodePlain(encoding, stride, from, left + place, count);
    if (channels > 1) decodePlain(encoding, stride, from + width, right + place, count);
  }
  if (encoding < F32LE) return;
  sanitise(left + place, count);
  bound(left + place, count);
  if (channels == 1) return;
  sanitise(right + place, count);
  bound(right + place, count);
}

/** As `LOUDEST_SAMPLE` of the plain form: beyond it the sum of a block's powers would leave 32 bits. */
const LOUDEST: f32 = 1e12;

function bound(plane: usize, count: i32): void {
  const top = f32x4.splat(LOUDEST);
  const bottom = f32x4.splat(-LOUDEST);
  const end = plane + ((count as usize) << 2);
  for (let at = plane; at < end; at += 16) v128.store(at, f32x4.max(bottom, f32x4.min(top, v128.load(at))));
}

/** Zeros from sample `at` to the end of the planes. */
export function silenceSpectrum(at: i32): void {
  const place = (at as usize) << 2;
  const bytes = ((size - at) as usize) << 2;
  memory.fill(left + place, 0, bytes);
  memory.fill(right + place, 0, bytes);
}

/** Transforms the block in the planes, adds its powers to the sums, finds its bands, and moves the planes on by `hop`. */
export function endSpectrumBlock(hop: i32): void {
  transform();
  powers();
  for (let band = 0, shares = spectrumShares; band < bands; band++) {
    const entry = spectrumBands + ((band as usize) << 3);
    const first = (load<i32>(entry) as usize) << 2;
    const vectors = load<i32>(entry, 4);
    let l = f32x4.splat(0);
    let r = f32x4.splat(0);
    let c = f32x4.splat(0);
    for (let i: usize = 0; i < (vectors as usize) << 4; i += 16, shares += 16) {
      const share = v128.load(shares);
      l = f32x4.add(l, f32x4.mul(share, v128.load(leftPower + first + i)));
      r = f32x4.add(r, f32x4.mul(share, v128.load(rightPower + first + i)));
      c = f32x4.add(c, f32x4.mul(share, v128.load(cross + first + i)));
    }
    store<f32>(spectrumBandPowers + ((band as usize) << 2), allLanes(l));
    store<f32>(spectrumBandPowers + (((bands + band) as usize) << 2), allLanes(r));
    store<f32>(spectrumBandPowers + (((2 * bands + band) as usize) << 2), allLanes(c));
  }
  const bytes = ((size - hop) as usize) << 2;
  const moved = (hop as usize) << 2;
  memory.copy(left, left + moved, bytes);
  memory.copy(right, right + moved, bytes);
}

/** Leaves the spectrum of left + i right in `re` and `im`. */
function transform(): void {
  let length = size >> 2;
  let stride = 4;
  let turns = spectrumTurns;
  firstStage(left, right, spectrumWindow, re, im, size, turns);
  turns += (6 * (length as usize)) << 2;
  while (length > 1) {
    if (length == 2) pairStage(re, im, nextRe, nextIm, stride);
    else if (length == 4) lastStage(re, im, nextRe, nextIm, stride);
    else laterStage(re, im, nextRe, nextIm, length, stride, turns);
    turns += (6 * ((length >> 2) as usize)) << 2;
    const radix = length == 2 ? 1 : 2;
    length >>= radix;
    stride <<= radix;
    const r = re;
    const i = im;
    re = nextRe;
    im = nextIm;
    nextRe = r;
    nextIm = i;
  }
}

/** Powers of both channels and their cross power from the sum and difference of mirrored bins. */
function powers(): void {
  const half = (size as usize) << 1;
  const whole = half << 1;
  const sums = half + (SPARE << 2);
  store<f32>(re + whole, load<f32>(re));
  store<f32>(im + whole, load<f32>(im));
  for (let k: usize = 0; k <= half; k += 16) {
    const mirror = whole - k - 12;
    const zr = v128.load(re + k);
    const zi = v128.load(im + k);
    const mr = reversed(v128.load(re + mirror));
    const mi = reversed(v128.load(im + mirror));
    const lr = f32x4.add(zr, mr);
    const li = f32x4.sub(zi, mi);
    const rr = f32x4.add(zi, mi);
    const ri = f32x4.sub(mr, zr);
    const l = f32x4.add(f32x4.mul(lr, lr), f32x4.mul(li, li));
    const r = f32x4.add(f32x4.mul(rr, rr), f32x4.mul(ri, ri));
    const c = f32x4.add(f32x4.mul(lr, rr), f32x4.mul(li, ri));
    v128.store(leftPower + k, l);
    v128.store(rightPower + k, r);
    v128.store(cross + k, c);
  }
  ends(leftPower, half);
  ends(rightPower, half);
  ends(cross, half);
  addTo(spectrumSums, leftPower, half);
  addTo(spectrumSums + 2 * sums, rightPower, half);
  addTo(spectrumSums + 4 * sums, cross, half);
}

/** 0 Hz and half the sample rate stand for no mirror image; past them there is nothing. */
function ends(powers: usize, half: usize): void {
  store<f32>(powers, load<f32>(powers) * 0.5);
  store<f32>(powers + half, load<f32>(powers + half) * 0.5);
  store<f32>(powers + half, 0, 4);
  store<f32>(powers + half, 0, 8);
  store<f32>(powers + half, 0, 12);
}

function addTo(sums: usize, values: usize, bytes: usize): void {
  for (let k: usize = 0; k <= bytes; k += 16) {
    const x = v128.load(values + k);
    const to = sums + 2 * k;
    v128.store(to, f64x2.add(v128.load(to), f64x2.promote_low_f32x4(x)));
    const upper = f64x2.promote_low_f32x4(v128.shuffle<f64>(x, x, 1, 1));
    v128.store(to, f64x2.add(v128.load(to, 16), upper), 16);
  }
}

function reversed(x: v128): v128 {
  return v128.shuffle<f32>(x, x, 3, 2, 1, 0);
}

function allLanes(x: v128): f32 {
  return f32x4.extract_lane(x, 0) + f32x4.extract_lane(x, 1) + (f32x4.extract_lane(x, 2) + f32x4.extract_lane(x, 3));
}
