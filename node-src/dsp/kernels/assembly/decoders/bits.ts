import { claim } from "../memory";

/**
 * Bits, most significant first: the bytes of a unit stand as 32-bit words in this machine's order, so that one load and one turn
 * give 33 good bits wherever they begin. Past the end stand zeros or what was there before: ask `over`.
 */
let words: usize = 0;
let last: i32 = 0;
export let bit: i32 = 0;

/** Room for units of so many bytes. */
export function prepareBits(bytes: i32): void {
  words = claim((bytes as usize) + 64);
}

/** Reads from bit `from` on of the `length` bytes at `bytes`, behind which 16 may be read. */
export function startBits(bytes: usize, length: i32, from: i32): void {
  for (let at: usize = 0; at < (length as usize); at += 16) {
    const piece = v128.load(bytes + at);
    v128.store(words + at, v128.shuffle<i8>(piece, piece, 3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12));
  }
  const padded = words + (((length as usize) + 15) & ~15);
  v128.store(padded, i32x4.splat(0));
  v128.store(padded, i32x4.splat(0), 16);
  last = length << 3;
  bit = from;
}

export function over(): bool {
  return bit > last;
}

/** The next 33 bits or more from the top; nothing once it is over. */
// @ts-expect-error: a decorator of AssemblyScript
@inline
function top(): u64 {
  if (bit > last) return 0;
  return rotl(load<u64>(words + ((bit >>> 5) << 2)), 32) << (bit & 31);
}

/** 0 to 32 bits, unsigned. */
export function readBits(count: i32): u32 {
  const value = (top() >>> 1 >>> (63 - count)) as u32;
  bit += count;
  return value;
}

/** 0 to 32 bits, two's complement. */
export function readSigned(count: i32): i32 {
  if (count == 0) return 0;
  const value = ((top() as i64) >> (64 - count)) as i32;
  bit += count;
  return value;
}

/** Zero bits up to the next one, which is passed. */
export function unary(): i64 {
  let zeros: i64 = 0;
  while (bit <= last) {
    const run = min(clz(top()) as i32, 33);
    zeros += run;
    bit += run;
    if (run < 33) {
      bit += 1;
      break;
    }
  }
  return zeros;
}

/** Rice codes of parameter `rice` with folded sign into `count` 32-bit places at `into`; it may stop behind the end. */
export function rice(into: usize, count: i32, rice: i32): void {
  const mask = ((1 as u64) << rice) - 1;
  const stop = words + ((last >>> 5) << 2) + 8;
  const end = into + ((count as usize) << 2);
  let word = words + ((bit >>> 5) << 2);
  let left = 32 - (bit & 31);
  let held = (load<u32>(word) as u64) << 32 << (bit & 31);
  word += 4;
  for (; into < end; into += 4) {
    if (left < 32) {
      if (word > stop) break;
      held |= (load<u32>(word) as u64) << (32 - left);
      word += 4;
      left += 32;
    }
    const run = clz(held) as i32;
    const length = run + 1 + rice;
    if (length <= left) {
      const folded = ((run as u64) << rice) | ((held >>> (64 - length)) & mask);
      held <<= length;
      left -= length;
      store<i32>(into, ((folded >>> 1) as i32) ^ -((folded & 1) as i32));
    } else {
      bit = (((word - words) << 3) as i32) - left;
      store<i32>(into, longRice(rice));
      if (bit > last) return;
      word = words + ((bit >>> 5) << 2);
      left = 32 - (bit & 31);
      held = (load<u32>(word) as u64) << 32 << (bit & 31);
      word += 4;
    }
  }
  bit = (((word - words) << 3) as i32) - left;
  if (into < end) bit = last + 1;
}

function longRice(rice: i32): i32 {
  const high = unary() as u64;
  const folded = (high << rice) + (readBits(rice) as u64);
  return ((folded >>> 1) as i32) ^ -((folded & 1) as i32);
}
