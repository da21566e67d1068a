import type { BitReader } from "#src/adapters/audio/bit-reader.ts";

/** Samples of one channel. 32-bit files need doubles: a side channel has 33 bits. */
export type FlacSamples = Int32Array | Float64Array;

/**
 * Decodes one channel of a frame into `into`.
 *
 * Shape: `size` samples of `bits` bits, the side channel's extra bit included.
 * Edge: false for what the standard reserves or forbids.
 * Source: RFC 9639, 9.2.
 */
export function decodeSubframe(bits: BitReader, into: FlacSamples, size: number, word: number): boolean {
  if (bits.read(1) !== 0) return false;
  const type = bits.read(6);
  const wasted = bits.read(1) === 1 ? bits.unary() + 1 : 0;
  const width = word - wasted;
  if (width < 1 || !decodeType(bits, type, into, size, width)) return false;
  if (wasted > 0) for (let index = 0; index < size; index += 1) into[index]! *= 2 ** wasted;
  return !bits.over;
}

function decodeType(bits: BitReader, type: number, into: FlacSamples, size: number, width: number): boolean {
  if (type === CONSTANT) {
    into.fill(wide(bits, width), 0, size);
    return true;
  }
  if (type === VERBATIM) return warmUp(bits, into, size, width);
  const fixed = FIXED[type - 8];
  if (fixed !== undefined) {
    if (fixed.length > size || !warmUp(bits, into, fixed.length, width)) return false;
    return residual(bits, into, size, fixed.length) && predict(into, size, fixed, 0, width + 5);
  }
  return type >= LPC && lpc(bits, into, size, width, type - LPC + 1);
}

const CONSTANT = 0;
const VERBATIM = 1;
const LPC = 32;
/** Fixed predictors of order 0 to 4, newest sample first: RFC 9639, 9.2.5. */
const FIXED: readonly (readonly number[])[] = [[], [1], [2, -1], [3, -3, 1], [4, -6, 4, -1]];

function lpc(bits: BitReader, into: FlacSamples, size: number, width: number, order: number): boolean {
  if (order > size || !warmUp(bits, into, order, width)) return false;
  const precision = bits.read(4) + 1;
  const shift = bits.signed(5);
  if (precision === 16 || shift < 0) return false;
  const coefficients = Array.from({ length: order }, () => bits.signed(precision));
  return (
    residual(bits, into, size, order) &&
    predict(into, size, coefficients, shift, width + precision + Math.ceil(Math.log2(order)))
  );
}

function warmUp(bits: BitReader, into: FlacSamples, count: number, width: number): boolean {
  for (let index = 0; index < count && !bits.over; index += 1) into[index] = wide(bits, width);
  return !bits.over;
}

/** A two's complement number of up to 33 bits. */
function wide(bits: BitReader, width: number): number {
  return width <= 32 ? bits.signed(width) : bits.signed(width - 16) * 65536 + bits.read(16);
}

/** The residual, from `order` on. Source: RFC 9639, 9.2.7. */
function residual(bits: BitReader, into: FlacSamples, size: number, order: number): boolean {
  const method = bits.read(2);
  if (method > 1) return false;
  const parameterBits = 4 + method;
  const partitionOrder = bits.read(4);
  const partition = size >>> partitionOrder;
  if (partition << partitionOrder !== size || partition < order) return false;
  for (let start = order, stop = partition; stop <= size; start = stop, stop += partition) {
    const rice = bits.read(parameterBits);
    if (rice === (1 << parameterBits) - 1) {
      const raw = bits.read(5);
      for (let index = start; index < stop && !bits.over; index += 1) into[index] = bits.signed(raw);
    } else {
      bits.rice(into, start, stop, rice);
    }
    if (bits.over) return false;
  }
  return true;
}

/** Adds the prediction to the residual in place. `sumBits` tells whether the sums stay within 32 bits. */
function predict(
  into: FlacSamples,
  size: number,
  newestFirst: readonly number[],
  shift: number,
  sumBits: number,
): true {
  if (into instanceof Float64Array) predictWide(into, size, newestFirst, 2 ** -shift);
  else if (sumBits <= 32) predictShort(into, size, newestFirst, shift);
  else predictLong(into, size, newestFirst, 2 ** -shift);
  return true;
}

function predictShort(into: Int32Array, size: number, newestFirst: readonly number[], shift: number): void {
  const order = newestFirst.length;
  const taps = Int32Array.from(newestFirst).reverse();
  for (let index = order; index < size; index += 1) {
    let sum = 0;
    const first = index - order;
    for (let tap = 0; tap < order; tap += 1) sum = (sum + Math.imul(taps[tap]!, into[first + tap]!)) | 0;
    into[index] = into[index]! + (sum >> shift);
  }
}

/** Doubles are exact here: the sums have at most 53 bits. Four taps at a time, over a copy of the newest samples as doubles. */
function predictLong(into: Int32Array, size: number, newestFirst: readonly number[], scale: number): void {
  const order = newestFirst.length;
  const padded = order + ((4 - (order % 4)) % 4);
  const taps = new Float64Array(padded);
  for (let tap = 0; tap < order; tap += 1) taps[padded - 1 - tap] = newestFirst[tap]!;
  const past = PAST.subarray(0, padded + size);
  past.fill(0, 0, padded);
  for (let index = 0; index < order; index += 1) past[padded + index] = into[index]!;
  for (let index = order; index < size; index += 1) {
    let even = 0;
    let odd = 0;
    for (let tap = 0; tap < padded; tap += 4) {
      const from = index + tap;
      even += taps[tap]! * past[from]! + taps[tap + 1]! * past[from + 1]!;
      odd += taps[tap + 2]! * past[from + 2]! + taps[tap + 3]! * past[from + 3]!;
    }
    into[index] = into[index]! + Math.floor((even + odd) * scale);
    past[padded + index] = into[index]!;
  }
}

function predictWide(into: Float64Array, size: number, newestFirst: readonly number[], scale: number): void {
  for (let index = newestFirst.length; index < size; index += 1) {
    let sum = 0;
    for (const [tap, coefficient] of newestFirst.entries()) sum += coefficient * into[index - 1 - tap]!;
    into[index] = into[index]! + Math.floor(sum * scale);
  }
}

/** A block and the longest predictor before it. */
const PAST = new Float64Array(65536 + 32);
