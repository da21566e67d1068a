import { claim } from "../memory";
import { imdct, layImdct, tablesOf } from "./imdct";
import { decodeVectors, prepareClasses } from "./vorbis-residue";

const F: usize = 4;

let channels = 0;
let short = 0;
let long = 0;
let shortPlan: usize = 0;
let longPlan: usize = 0;
let spectra: usize = 0;
let woven: usize = 0;
let rows: usize = 0;
let kept: usize = 0;
let planes: usize = 0;
let block: usize = 0;
/** Values of a spectrum of the block at hand. */
let half = 0;

/** Written by the host: the rising half of the short window, the falling half, those of the long one; 256 steps of the floor. */
export let vorbisSlopes: usize = 0;
export let vorbisDecibels: usize = 0;
/** Before each call: the channels of a residue; the points of a floor, x and y, as i32. */
export let vorbisChannels: usize = 0;
export let vorbisPoints: usize = 0;
export let vorbisOutput: usize = 0;

/** Memory for blocks of these sizes; `partitions`: most classes that a residue writes for a row. */
export function prepareVorbis(channelCount: i32, shortSize: i32, longSize: i32, partitions: i32): void {
  channels = channelCount;
  short = shortSize;
  long = longSize;
  shortPlan = layImdct(short);
  longPlan = layImdct(long);
  const whole = (long as usize) * F;
  spectra = claim(channels * (whole / 2));
  woven = claim(channels * (whole / 2));
  rows = claim(channels * 4);
  kept = claim(channels * (whole / 2));
  planes = claim(channels * (whole / 2));
  block = claim(whole);
  vorbisSlopes = claim((short as usize) * F + whole);
  vorbisDecibels = claim(256 * F);
  vorbisChannels = claim(channels * 4);
  vorbisPoints = claim(2 * 65 * 4);
  vorbisOutput = claim(channels * (whole / 2) + 64);
  prepareClasses(channels, partitions);
}

/** Memory that the host fills: books, residues, packets. */
export function vorbisRoom(bytes: i32): usize {
  return claim(bytes as usize);
}

export function vorbisTables(isLong: i32): usize {
  return tablesOf(isLong ? longPlan : shortPlan);
}

function spectrum(channel: i32): usize {
  return spectra + (channel as usize) * ((long >> 1) as usize) * F;
}

/** A block of half so many samples begins: its spectra are zero. */
export function startBlock(values: i32): void {
  half = values;
  for (let channel = 0; channel < channels; channel++) memory.fill(spectrum(channel), 0, (half as usize) * F);
}

/** The residue of the first `count` of `vorbisChannels`. */
export function addResidue(residue: usize, count: i32): void {
  if (load<i32>(residue) == 2) return addWoven(residue, count);
  for (let row = 0; row < count; row++) store<usize>(rows + (row << 2), spectrum(load<i32>(vorbisChannels + (row << 2))));
  decodeVectors(residue, rows, count, half);
}

/** Type 2: one row whose values go to the channels in turn. */
function addWoven(residue: usize, count: i32): void {
  const size = half * count;
  memory.fill(woven, 0, (size as usize) * F);
  store<usize>(rows, woven);
  decodeVectors(residue, rows, 1, size);
  if (count == 2) return partTwo();
  for (let row = 0; row < count; row++) {
    let from = woven + (row << 2);
    let to = spectrum(load<i32>(vorbisChannels + (row << 2)));
    const end = to + (half as usize) * F;
    for (; to < end; to += F, from += (count as usize) * F) store<f32>(to, load<f32>(from));
  }
}

function partTwo(): void {
  let left = spectrum(load<i32>(vorbisChannels));
  let right = spectrum(load<i32>(vorbisChannels, 4));
  const end = woven + ((2 * half) << 2);
  for (let from = woven; from < end; from += 32, left += 16, right += 16) {
    const a = v128.load(from);
    const b = v128.load(from, 16);
    v128.store(left, v128.shuffle<f32>(a, b, 0, 2, 4, 6));
    v128.store(right, v128.shuffle<f32>(a, b, 1, 3, 5, 7));
  }
}

/** Magnitude and angle to two channels, in place. Source: Vorbis I, 4.3.5. */
export function uncouple(magnitude: i32, angle: i32): void {
  const zero = f32x4.splat(0);
  let m = spectrum(magnitude);
  let a = spectrum(angle);
  const end = m + (half as usize) * F;
  for (; m < end; m += 16, a += 16) {
    const size = v128.load(m);
    const turn = v128.load(a);
    const step = f32x4.abs(turn);
    const other = v128.bitselect(f32x4.sub(size, step), f32x4.add(size, step), f32x4.gt(size, zero));
    const positive = f32x4.gt(turn, zero);
    v128.store(m, v128.bitselect(size, other, positive));
    v128.store(a, v128.bitselect(other, size, positive));
  }
}

/** Multiplies a spectrum by the envelope through `count` of `vorbisPoints`. Source: Vorbis I, 7.2.4 and 9.2.7. */
export function applyFloor(channel: i32, count: i32): void {
  const values = spectrum(channel);
  let x = load<i32>(vorbisPoints);
  let y = load<i32>(vorbisPoints, 4);
  for (let point = vorbisPoints + 8; point < vorbisPoints + ((count as usize) << 3); point += 8) {
    const nextX = load<i32>(point);
    const nextY = load<i32>(point, 4);
    line(values, x, y, nextX, nextY);
    x = nextX;
    y = nextY;
  }
  const rest = step(y);
  for (; x < half; x++) multiply(values + (x << 2), rest);
}

// @ts-expect-error: a decorator of AssemblyScript
@inline
function step(y: i32): f32 {
  return load<f32>(vorbisDecibels + (min(max(y, 0), 255) << 2));
}

// @ts-expect-error: a decorator of AssemblyScript
@inline
function multiply(at: usize, factor: f32): void {
  store<f32>(at, load<f32>(at) * factor);
}

/** Bresenham, as the standard draws it. */
function line(values: usize, x0: i32, y0: i32, x1: i32, y1: i32): void {
  const rise = y1 - y0;
  const run = x1 - x0;
  const base = rise / run;
  const extra = abs(rise) - abs(base) * run;
  const over = rise < 0 ? base - 1 : base + 1;
  const end = values + (min(x1, half) << 2);
  let y = y0;
  let error = 0;
  for (let at = values + (x0 << 2); at < end; at += F) {
    multiply(at, step(y));
    error += extra;
    const more = error >= run;
    error -= more ? run : 0;
    y += more ? over : base;
  }
}

/**
 * The block's samples, overlapped with the block before, interleaved in the output: answers their frames. `before`: 0 short, 1 long,
 * -1 none; channels whose bit in `silent` is set have no spectrum.
 */
export function endBlock(now: i32, before: i32, silent: i32): i32 {
  const size = now ? long : short;
  const bytes = (size as usize) * F;
  const lastSize = before < 0 ? 0 : before ? long : short;
  for (let channel = 0; channel < channels; channel++) {
    const held = kept + (channel as usize) * ((long >> 1) as usize) * F;
    if (silent & (1 << channel)) memory.fill(block, 0, bytes);
    else imdct(now ? longPlan : shortPlan, spectrum(channel), block);
    if (before >= 0) overlap(held, lastSize, size, planes + (channel as usize) * ((long >> 1) as usize) * F);
    memory.copy(held, block + bytes / 2, bytes / 2);
  }
  if (before < 0) return 0;
  const frames = (lastSize + size) >> 2;
  weave(frames);
  return frames;
}

/** From the middle of the last block to the middle of this one; where one is longer, its flat part stands alone. */
function overlap(held: usize, lastSize: i32, size: i32, to: usize): void {
  const isShort = min(lastSize, size) == short;
  const over = ((isShort ? short : long) >> 1) as usize;
  const rising = vorbisSlopes + (isShort ? 0 : (short as usize) * F);
  const falling = rising + over * F;
  const flat = ((lastSize >> 2) as usize) - over / 2;
  const skipped = ((size >> 2) as usize) - over / 2;
  memory.copy(to, held, flat * F);
  held += flat * F;
  to += flat * F;
  const from = block + skipped * F;
  for (let i: usize = 0; i < over * F; i += 16) {
    const old = f32x4.mul(v128.load(held + i), v128.load(falling + i));
    v128.store(to + i, f32x4.add(old, f32x4.mul(v128.load(from + i), v128.load(rising + i))));
  }
  memory.copy(to + over * F, from + over * F, (((size >> 1) as usize) - skipped - over) * F);
}

function weave(frames: i32): void {
  if (channels == 2) return weaveTwo(frames);
  const stride = (channels as usize) * F;
  for (let channel = 0; channel < channels; channel++) {
    let from = planes + (channel as usize) * ((long >> 1) as usize) * F;
    const end = from + (frames << 2);
    for (let to = vorbisOutput + (channel << 2); from < end; from += F, to += stride) store<f32>(to, load<f32>(from));
  }
}

function weaveTwo(frames: i32): void {
  let left = planes;
  let right = planes + ((long >> 1) as usize) * F;
  for (let to = vorbisOutput; left < planes + (frames << 2); left += 16, right += 16, to += 32) {
    const l = v128.load(left);
    const r = v128.load(right);
    v128.store(to, v128.shuffle<f32>(l, r, 0, 4, 1, 5));
    v128.store(to, v128.shuffle<f32>(l, r, 2, 6, 3, 7), 16);
  }
}
