import { claim } from "../memory";
import { bit, over, prepareBits, readBits, readSigned, rice, startBits, unary } from "./bits";
import { crc16, prepareCrc } from "./crc";
import { interleave, join } from "./flac-channels";
import { predict } from "./flac-predictor";

/** No good frame stands here; it goes on behind the end of the input. */
const DAMAGED = 0;
const CUT = -1;
/** A predictor looks this far back, and vectors reach over the end by less. */
const SPARE: usize = 128;
const CONSTANT = 0;
const VERBATIM = 1;
const FIXED = 8;
const LPC = 32;

let channels = 0;
let planes: usize = 0;
let planeBytes: usize = 0;
let taps: usize = 0;

export let flacInput: usize = 0;
export let flacOutput: usize = 0;

/** Memory for frames of up to `inputBytes` bytes and `block` samples of each channel. */
export function prepareFlac(channelCount: i32, inputBytes: i32, block: i32): void {
  channels = channelCount;
  planeBytes = ((((block as usize) << 2) + 15) & ~15) + 2 * SPARE;
  planes = claim(planeBytes * (channels as usize)) + SPARE;
  taps = claim(32 << 2);
  flacInput = claim((inputBytes as usize) + 64);
  flacOutput = claim(((block * channels) << 2) + 64);
  prepareBits(inputBytes);
  prepareCrc();
}

/**
 * Decodes the frame whose header takes the first `header` of the `length` bytes of the input: its samples stand interleaved in the
 * output, `sampleBytes` bytes each, shifted left by `shift`. Answers the bytes of the frame, 0 for a damaged one, -1 for one that
 * goes on behind the input. Source: RFC 9639, 9.
 */
export function decodeFlac(length: i32, header: i32, size: i32, bits: i32, stereo: i32, sampleBytes: i32, shift: i32): i32 {
  startBits(flacInput, length, header << 3);
  let good = true;
  for (let channel = 0; good && channel < channels; channel++) {
    const side = stereo == 2 ? channel == 0 : stereo > 0 && channel == 1;
    good = subframe(plane(channel), size, bits + (side ? 1 : 0));
  }
  const after = ((bit + 7) >>> 3) + 2;
  if (over() || after > length) return CUT;
  if (!good || crc16(flacInput, after) != 0) return DAMAGED;
  if (stereo > 0) join(plane(0), plane(1), size, stereo);
  interleave(planes, planeBytes, channels, size, flacOutput, sampleBytes, shift);
  return after;
}

function plane(channel: i32): usize {
  return planes + (channel as usize) * planeBytes;
}

/** One channel of a frame; false for what the standard reserves or forbids, and past the end. Source: RFC 9639, 9.2. */
function subframe(into: usize, size: i32, word: i32): bool {
  if (readBits(1) != 0) return false;
  const type = readBits(6) as i32;
  const wasted = readBits(1) == 1 ? ((min<i64>(unary(), 64) as i32) + 1) : 0;
  const width = word - wasted;
  if (width < 1 || !content(type, into, size, width)) return false;
  if (wasted > 0) {
    for (let i: usize = 0; i < ((size as usize) << 2); i += 16) v128.store(into + i, i32x4.shl(v128.load(into + i), wasted));
  }
  return !over();
}

function content(type: i32, into: usize, size: i32, width: i32): bool {
  if (type == CONSTANT) {
    const value = i32x4.splat(readSigned(width));
    for (let i: usize = 0; i < ((size as usize) << 2); i += 16) v128.store(into + i, value);
    return true;
  }
  if (type == VERBATIM) return warmUp(into, size, width);
  if (type >= FIXED && type <= FIXED + 4) {
    const order = type - FIXED;
    if (order > size || !warmUp(into, order, width)) return false;
    placeFixed(order);
    if (!residual(into, size, order)) return false;
    predict(into, size, taps, order, 0, width + 5 > 32);
    return true;
  }
  return type >= LPC && linear(into, size, width, type - LPC + 1);
}

/** Newest sample first. Source: RFC 9639, 9.2.5. */
function placeFixed(order: i32): void {
  let binomial = 1;
  for (let tap = 0; tap < order; tap++) {
    binomial = (binomial * (order - tap)) / (tap + 1);
    store<i32>(taps + (tap << 2), (tap & 1) == 0 ? binomial : -binomial);
  }
}

function linear(into: usize, size: i32, width: i32, order: i32): bool {
  if (order > size || !warmUp(into, order, width)) return false;
  const precision = (readBits(4) as i32) + 1;
  const shift = readSigned(5);
  if (precision == 16 || shift < 0) return false;
  for (let tap = 0; tap < order; tap++) store<i32>(taps + (tap << 2), readSigned(precision));
  if (!residual(into, size, order)) return false;
  predict(into, size, taps, order, shift, width + precision + (32 - clz(order - 1)) > 32);
  return true;
}

function warmUp(into: usize, count: i32, width: i32): bool {
  for (let i = 0; i < count && !over(); i++) store<i32>(into + (i << 2), readSigned(width));
  return !over();
}

/** The residual, from `order` on. Source: RFC 9639, 9.2.7. */
function residual(into: usize, size: i32, order: i32): bool {
  const method = readBits(2) as i32;
  if (method > 1) return false;
  const parameterBits = 4 + method;
  const partitionOrder = readBits(4) as i32;
  const partition = size >>> partitionOrder;
  if (partition << partitionOrder != size || partition < order) return false;
  let start = order;
  for (let stop = partition; stop <= size; stop += partition) {
    const parameter = readBits(parameterBits) as i32;
    const at = into + (start << 2);
    if (parameter == (1 << parameterBits) - 1) {
      const raw = readBits(5) as i32;
      for (let i = 0; i < stop - start && !over(); i++) store<i32>(at + (i << 2), readSigned(raw));
    } else rice(at, stop - start, parameter);
    if (over()) return false;
    start = stop;
  }
  return true;
}
