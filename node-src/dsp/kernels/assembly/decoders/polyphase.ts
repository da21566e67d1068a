import { claim } from "../memory";

/** Lines of a granule, and samples that come of them. */
const LINES: i32 = 576;
/** Bytes of an f32. */
const F: usize = 4;
/** Tables that the host writes, in f32 from `filterTables` on. */
const LONG_ROWS: usize = 20;
const WINDOWS: usize = 18 * LONG_ROWS;
const SHORT: usize = WINDOWS + 4 * 36;
const STAY: usize = SHORT + 72;
const CROSS: usize = STAY + 8;
const EVEN: usize = CROSS + 8;
const ODD: usize = EVEN + 256;
const SYNTHESIS: usize = ODD + 256;
const TABLES: usize = SYNTHESIS + 512;
/** A channel keeps half a granule, the newest matrixed values and where they stand. */
const SLIDE: usize = 64 * 64;
const PAST: usize = SLIDE + 1024;
const CHANNEL: usize = (576 + PAST + 4) * F;

export let filterTables: usize = 0;
export let filterInput: usize = 0;
export let filterOutput: usize = 0;
let channelsAt: usize = 0;
let block: usize = 0;
let slots: usize = 0;
let cosines: usize = 0;
/** The lines of the channel at work. */
let input: usize = 0;
/** Where its samples go, and bytes from one to the next. */
let output: usize = 0;
let stride: usize = 0;

/** Claims memory for the inverse hybrid filter bank of so many channels. Source: ISO/IEC 11172-3, 2.4.3.4.10. */
export function prepareFilter(channels: i32): void {
  filterTables = claim(TABLES * F);
  filterInput = claim(<usize>channels * 576 * F);
  filterOutput = claim(<usize>channels * 1152 * F + 64);
  stride = <usize>channels * F;
  block = claim(40 * F);
  slots = claim(576 * F);
  cosines = claim(32 * F);
  channelsAt = claim(<usize>channels * CHANNEL);
  for (let channel = 0; channel < channels; channel++) {
    store<i32>(channelsAt + <usize>channel * CHANNEL + (576 + PAST) * F, <i32>SLIDE);
  }
}

/** The 576 lines of a channel at `filterInput` to its 576 samples at `filterOutput`, from frame `first` of the interleaved channels on. */
export function filterGranule(channel: i32, borders: i32, longLines: i32, active: i32, shape: i32, first: i32): void {
  const kept = channelsAt + <usize>channel * CHANNEL;
  input = filterInput + <usize>(channel * LINES) * F;
  output = filterOutput + <usize>first * stride + <usize>channel * F;
  reduceAliases(borders);
  for (let at = 0; at < LINES; at += 18) {
    if (at >= active) memory.fill(block, 0, 36 * F);
    else if (at >= longLines) shortBlock(at);
    else longBlock(at, longLines < LINES ? 0 : shape);
    overlap(kept, at);
  }
  for (let slot = 0; slot < 18; slot++) synthesise(kept, slot);
}

function reduceAliases(borders: i32): void {
  for (let border = 1; border <= borders; border++) {
    const middle = input + <usize>(18 * border) * F;
    for (let index: usize = 0; index < 8; index++) {
      const below = middle - (index + 1) * F;
      const above = middle + index * F;
      const low = load<f32>(below);
      const high = load<f32>(above);
      const stay = load<f32>(filterTables + (STAY + index) * F);
      const cross = load<f32>(filterTables + (CROSS + index) * F);
      store<f32>(below, low * stay - high * cross);
      store<f32>(above, high * stay + low * cross);
    }
  }
}

/** Eighteen rows of eighteen products, four rows at a time; the other samples mirror them. */
function longBlock(at: i32, shape: i32): void {
  let a = f32x4.splat(0);
  let b = f32x4.splat(0);
  let c = f32x4.splat(0);
  let d = f32x4.splat(0);
  let e = f32x4.splat(0);
  let row = filterTables;
  const from = input + <usize>at * F;
  for (let line: usize = 0; line < 18; line++) {
    const value = v128.load32_splat(from + line * F);
    a = f32x4.add(a, f32x4.mul(value, v128.load(row)));
    b = f32x4.add(b, f32x4.mul(value, v128.load(row, 16)));
    c = f32x4.add(c, f32x4.mul(value, v128.load(row, 32)));
    d = f32x4.add(d, f32x4.mul(value, v128.load(row, 48)));
    e = f32x4.add(e, f32x4.mul(value, v128.load(row, 64)));
    row += LONG_ROWS * F;
  }
  v128.store(cosines, a, 0);
  v128.store(cosines, b, 16);
  v128.store(cosines, c, 32);
  v128.store(cosines, d, 48);
  v128.store(cosines, e, 64);
  const window = filterTables + (WINDOWS + 36 * <usize>shape) * F;
  for (let index: usize = 0; index < 9; index++) {
    const low = load<f32>(cosines + index * F);
    const high = load<f32>(cosines + (9 + index) * F);
    store<f32>(block + index * F, low * load<f32>(window + index * F));
    store<f32>(block + (17 - index) * F, -low * load<f32>(window + (17 - index) * F));
    store<f32>(block + (18 + index) * F, high * load<f32>(window + (18 + index) * F));
    store<f32>(block + (35 - index) * F, high * load<f32>(window + (35 - index) * F));
  }
}

function shortBlock(at: i32): void {
  memory.fill(block, 0, 36 * F);
  const window = filterTables + (WINDOWS + 72) * F;
  const from = input + <usize>at * F;
  for (let third: usize = 0; third < 3; third++) {
    for (let sample: usize = 0; sample < 12; sample++) {
      let sum: f32 = 0;
      for (let line: usize = 0; line < 6; line++) {
        sum += load<f32>(filterTables + (SHORT + sample * 6 + line) * F) * load<f32>(from + (3 * line + third) * F);
      }
      const to = block + (6 + 6 * third + sample) * F;
      store<f32>(to, load<f32>(to) + sum * load<f32>(window + sample * F));
    }
  }
}

function overlap(kept: usize, at: i32): void {
  const subband = at / 18;
  for (let slot = 0; slot < 18; slot++) {
    const held = kept + <usize>(at + slot) * F;
    const sum = load<f32>(block + <usize>slot * F) + load<f32>(held);
    store<f32>(slots + <usize>(slot * 32 + subband) * F, (subband & slot & 1) != 0 ? -sum : sum);
    store<f32>(held, load<f32>(block + <usize>(slot + 18) * F));
  }
}

/** 32 subbands to 32 samples: a cosine transform by its even and odd half, and sixteen products a sample. */
function synthesise(channel: usize, slot: i32): void {
  const past = channel + 576 * F;
  const newestAt = past + PAST * F;
  let newest = <usize>load<i32>(newestAt);
  if (newest == 0) {
    memory.copy(past + (SLIDE + 64) * F, past, (1024 - 64) * F);
    newest = SLIDE;
  } else {
    newest -= 64;
  }
  store<i32>(newestAt, <i32>newest);
  const v = past + newest * F;
  matrix(slots + <usize>(slot * 32) * F, v);
  const out = output + <usize>(slot * 32) * stride;
  for (let index: usize = 0; index < 32; index += 4) {
    const from = v + index * F;
    const window = filterTables + (SYNTHESIS + index) * F;
    let one = f32x4.splat(0);
    let other = f32x4.splat(0);
    for (let pair: usize = 0; pair < 8; pair++) {
      one = f32x4.add(one, f32x4.mul(v128.load(from + pair * 512), v128.load(window + pair * 256)));
      other = f32x4.add(other, f32x4.mul(v128.load(from + pair * 512 + 384), v128.load(window + pair * 256 + 128)));
    }
    scatter(f32x4.add(one, other), out + index * stride);
  }
}

function scatter(samples: v128, at: usize): void {
  v128.store32_lane(at, samples, 0);
  v128.store32_lane(at + stride, samples, 1);
  v128.store32_lane(at + 2 * stride, samples, 2);
  v128.store32_lane(at + 3 * stride, samples, 3);
}

/** The 64 values of the matrixing at `v`. */
function matrix(samples: usize, v: usize): void {
  half(samples, EVEN, 1, 0);
  half(samples, ODD, -1, 1);
  for (let index: usize = 0; index < 16; index++) store<f32>(v + index * F, load<f32>(cosines + (16 + index) * F));
  store<f32>(v + 16 * F, 0);
  for (let index: usize = 17; index <= 48; index++) store<f32>(v + index * F, -load<f32>(cosines + (48 - index) * F));
  for (let index: usize = 49; index < 64; index++) store<f32>(v + index * F, -load<f32>(cosines + (index - 48) * F));
}

/** Every second of the 32 cosines, from `first` on: sixteen products of the samples folded in the middle. */
function half(samples: usize, table: usize, sign: f32, first: usize): void {
  let a = f32x4.splat(0);
  let b = f32x4.splat(0);
  let c = f32x4.splat(0);
  let d = f32x4.splat(0);
  let row = filterTables + table * F;
  for (let index: usize = 0; index < 16; index++) {
    const folded = f32x4.splat(load<f32>(samples + index * F) + sign * load<f32>(samples + (31 - index) * F));
    a = f32x4.add(a, f32x4.mul(folded, v128.load(row)));
    b = f32x4.add(b, f32x4.mul(folded, v128.load(row, 16)));
    c = f32x4.add(c, f32x4.mul(folded, v128.load(row, 32)));
    d = f32x4.add(d, f32x4.mul(folded, v128.load(row, 48)));
    row += 64;
  }
  spread(a, first);
  spread(b, first + 8);
  spread(c, first + 16);
  spread(d, first + 24);
}

function spread(values: v128, at: usize): void {
  const to = cosines + at * F;
  store<f32>(to, f32x4.extract_lane(values, 0));
  store<f32>(to, f32x4.extract_lane(values, 1), 8);
  store<f32>(to, f32x4.extract_lane(values, 2), 16);
  store<f32>(to, f32x4.extract_lane(values, 3), 24);
}
