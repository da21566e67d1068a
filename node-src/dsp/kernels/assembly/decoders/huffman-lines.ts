import { claim } from "../memory";
import { filterInput } from "./polyphase";

/** Bytes of the 576 lines of a channel. */
const LINE_BYTES: usize = 576 * 4;
/** All data of a frame ends before this many bytes; vectors and words may reach over it. */
const DATA_BYTES: usize = 4096;

/** What the host asks for, in 32-bit words: see wasm-layer-three.ts. */
const FROM: usize = 0;
const STOP: usize = 4;
const PAIRS_END: usize = 8;
const EDGES: usize = 12;
const TABLES: usize = 20;
const QUADRUPLES: usize = 32;
const GAIN: usize = 36;
const STEP: usize = 40;
const PREFLAG: usize = 44;
const SUBBLOCKS: usize = 48;
const BANDS: usize = 64;
const REQUEST_WORDS = 17;
/** A row of bands: their number, then start, end, window (3 where the band is long) and pretab of each. */
const ROW_BYTES: usize = (1 + 39 * 4) * 4;
const FACTORS = 39;

/** Bits that a code is first looked up with; an entry with `LONGER` names a table for the rest. */
const FAST = 9;
const LONGER: u32 = 0x80000000;
const ONE: u32 = 0x3f800000;

export let layerData: usize = 0;
export let layerRequest: usize = 0;
export let layerFactors: usize = 0;
export let layerCodes: usize = 0;
export let layerPowers: usize = 0;
export let layerGains: usize = 0;
export let layerBands: usize = 0;
let last: i32 = 0;
let bit: i32 = 0;
let stop: i32 = 0;

/** Claims memory for tables of these lengths: words of codes, powers, gains, rows of bands. */
export function prepareLines(codes: i32, powers: i32, gains: i32, rows: i32): void {
  layerData = claim(DATA_BYTES + 64);
  layerRequest = claim(REQUEST_WORDS << 2);
  layerFactors = claim(FACTORS);
  layerCodes = claim((codes as usize) << 2);
  layerPowers = claim((powers as usize) << 2);
  layerGains = claim((gains as usize) << 3);
  layerBands = claim((rows as usize) * ROW_BYTES);
}

/** The data of a frame stand at `layerData`, with sixteen zeros behind these bytes. */
export function startData(length: i32): void {
  last = length << 3;
}

/** Decodes the lines of a channel as requested, multiplied by their gains; answers how many there are before the zeros. */
export function decodeLines(channel: i32): i32 {
  const lines = filterInput + (channel as usize) * LINE_BYTES;
  const pairsEnd = asked(PAIRS_END);
  bit = asked(FROM);
  stop = asked(STOP);
  let line = 0;
  for (let region: usize = 0; region < 3; region++) {
    const end = region < 2 ? min(pairsEnd, asked(EDGES + (region << 2))) : pairsEnd;
    if (end <= line) continue;
    decodePairs(asked(TABLES + (region << 2)), lines + ((line as usize) << 2), lines + ((end as usize) << 2));
    line = end;
  }
  const end = lines + LINE_BYTES;
  const zeros = decodeQuadruples(lines + ((line as usize) << 2), end);
  memory.fill(zeros, 0, end - zeros);
  requantise(lines, zeros);
  return ((zeros - lines) >>> 2) as i32;
}

// @ts-expect-error: a decorator of AssemblyScript
@inline
function asked(place: usize): i32 {
  return load<i32>(layerRequest + place);
}

/** The data from bit `position` on, 57 good bits from the top. */
// @ts-expect-error: a decorator of AssemblyScript
@inline
function wordAt(position: i32): u64 {
  return bswap(load<u64>(layerData + ((position >>> 3) as usize))) << (position & 7);
}

/** Symbol and, in the low five bits, length of the code at the top of the word. */
// @ts-expect-error: a decorator of AssemblyScript
@inline
function lookUp(code: usize, word: u64): u32 {
  const found = load<u32>(code + (((word >>> (64 - FAST)) as usize) << 2));
  if ((found & LONGER) == 0) return found;
  const rest = (word << FAST) >>> (64 - (found & 31));
  return load<u32>(layerCodes + ((((found & ~LONGER) >>> 5) as usize) + (rest as usize) << 2));
}

/** A table is where its code stands in `layerCodes`, in words, and its further bits; nothing stands at 0, which is all zeros. */
function decodePairs(table: i32, from: usize, end: usize): void {
  const place = load<u32>(layerCodes + ((table as usize) << 3)) as usize;
  const extra = load<i32>(layerCodes + ((table as usize) << 3), 4);
  let at = from;
  if (place != 0) {
    const code = layerCodes + (place << 2);
    const safe = last - 64;
    let position = bit;
    for (; at < end && position < stop; at += 8) {
      if (position > safe) {
        bit = position;
        const symbol = symbolAtEnd(code);
        store<u32>(at, valueAtEnd((symbol >>> 4) as i32, extra));
        store<u32>(at, valueAtEnd((symbol & 15) as i32, extra), 4);
        position = bit;
        continue;
      }
      let word = wordAt(position);
      const found = lookUp(code, word);
      const length = (found & 31) as i32;
      let x = found >>> 9;
      let y = (found >>> 5) & 15;
      word <<= length;
      position += length;
      const signedX = (x != 0) as u32;
      const signedY = (y != 0) as u32;
      if (extra != 0 && x == 15) {
        x += ((word >>> (64 - extra)) as u32);
        word <<= extra;
        position += extra;
      }
      store<u32>(at, load<u32>(layerPowers + ((x as usize) << 2)) | ((((word >>> 63) as u32) & signedX) << 31));
      word <<= signedX;
      if (extra != 0 && y == 15) {
        y += ((word >>> (64 - extra)) as u32);
        word <<= extra;
        position += extra;
      }
      store<u32>(at, load<u32>(layerPowers + ((y as usize) << 2)) | ((((word >>> 63) as u32) & signedY) << 31), 4);
      position += (signedX + signedY) as i32;
    }
    bit = position;
  }
  if (at < end) memory.fill(at, 0, end - at);
}

/** Lines of at most 1, four at a time; answers where the zeros begin. */
function decodeQuadruples(from: usize, end: usize): usize {
  const code = layerCodes + ((load<u32>(layerCodes + ((asked(QUADRUPLES) as usize) << 3)) as usize) << 2);
  const safe = last - 64;
  let at = from;
  while (at + 16 <= end && bit < stop) {
    if (bit > safe) {
      const symbol = symbolAtEnd(code);
      for (let place: usize = 0; place < 4; place++) {
        store<u32>(at + (place << 2), valueAtEnd(((symbol >>> (3 - (place as u32))) & 1) as i32, 0));
      }
    } else {
      let word = wordAt(bit);
      const found = lookUp(code, word);
      const length = found & 31;
      const symbol = found >>> 5;
      word <<= length;
      for (let place: usize = 0; place < 4; place++) {
        const one = (symbol >>> (3 - (place as u32))) & 1;
        store<u32>(at + (place << 2), (-one & ONE) | ((((word >>> 63) as u32) & one) << 31));
        word <<= one;
      }
      bit += (length + popcnt(symbol)) as i32;
    }
    if (bit > stop) break;
    at += 16;
  }
  return at;
}

/** Near the end of the data: behind it a code is of zeros and counts, and a plain bit is zero and does not. */
function symbolAtEnd(code: usize): u32 {
  const found = lookUp(code, bit > last ? 0 : wordAt(bit));
  bit += (found & 31) as i32;
  return found >>> 5;
}

function valueAtEnd(small: i32, extra: i32): u32 {
  if (small == 0) return 0;
  const size = small == 15 && extra > 0 ? 15 + bitsAtEnd(extra) : (small as u32);
  return load<u32>(layerPowers + ((size as usize) << 2)) | (bitsAtEnd(1) << 31);
}

function bitsAtEnd(count: i32): u32 {
  if (bit > last) return 0;
  const value = (wordAt(bit) >>> (64 - count)) as u32;
  bit += count;
  return value;
}

/** Bands begin and end at even lines, and so do the zeros. */
function requantise(lines: usize, zeros: usize): void {
  const row = layerBands + (asked(BANDS) as usize) * ROW_BYTES;
  const bands = load<i32>(row) as usize;
  for (let index: usize = 0; index < bands; index++) {
    const band = row + 4 + (index << 4);
    const end = min(lines + ((load<u32>(band, 4) as usize) << 2), zeros);
    const factor = (load<u8>(layerFactors + index) as i32) + asked(PREFLAG) * load<i32>(band, 12);
    const weaker = asked(SUBBLOCKS + ((load<u32>(band, 8) as usize) << 2)) + asked(STEP) * factor;
    const gain = v128.load64_splat(layerGains + (((asked(GAIN) - weaker) as usize) << 3));
    for (let at = lines + ((load<u32>(band) as usize) << 2); at < end; at += 8) {
      const product = f64x2.mul(f64x2.promote_low_f32x4(v128.load64_zero(at)), gain);
      v128.store64_lane(at, f32x4.demote_f64x2_zero(product), 0);
    }
  }
}
