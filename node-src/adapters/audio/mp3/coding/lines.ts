import type { BitReader } from "#src/adapters/audio/bit-reader.ts";
import { EXTRA_BITS, FAST_BITS, type HuffmanCode, huffmanCode } from "#src/adapters/audio/mp3/coding/huffman-code.ts";
import type { Granule } from "#src/adapters/audio/mp3/stream/side-info.ts";

/**
 * Decodes the quantised lines of a granule into `into` (576), already raised to the power 4/3 with their sign.
 *
 * Edge: stops at bit `stop`; a code that reaches past it does not count. Answers the number of lines before the rest, which is zero.
 * Source: ISO/IEC 11172-3, 2.4.3.4.
 */
export function decodeLines(bits: BitReader, granule: Granule, stop: number, into: Float32Array): number {
  let line = 0;
  const pairsEnd = 2 * granule.pairs;
  for (const [region, table] of granule.tables.entries()) {
    const end = Math.min(pairsEnd, granule.regions[region] ?? pairsEnd);
    line = decodePairs(bits, table, stop, into, line, end);
  }
  line = decodeQuadruples(bits, granule.tableB ? 33 : 32, stop, into, Math.min(line, pairsEnd));
  into.fill(0, line);
  return line;
}

function decodePairs(
  bits: BitReader,
  table: number,
  stop: number,
  into: Float32Array,
  from: number,
  end: number,
): number {
  const code = codeOf(table);
  let line = from;
  if (code === undefined) {
    if (end > from) into.fill(0, from, end);
    return Math.max(from, end);
  }
  const extra = EXTRA_BITS[table] ?? 0;
  for (; line < end && bits.position < stop; line += 2) {
    const symbol = code(bits);
    into[line] = value(bits, symbol >> 4, extra);
    into[line + 1] = value(bits, symbol & 15, extra);
  }
  if (line < end) into.fill(0, line, end);
  return Math.max(from, end);
}

function value(bits: BitReader, small: number, extra: number): number {
  if (small === 0) return 0;
  const size = POWERS[small === 15 && extra > 0 ? 15 + bits.read(extra) : small]!;
  return bits.read(1) === 1 ? -size : size;
}

function decodeQuadruples(bits: BitReader, table: number, stop: number, into: Float32Array, from: number): number {
  const code = codeOf(table)!;
  let line = from;
  while (line <= LINES - 4 && bits.position < stop) {
    const symbol = code(bits);
    for (let bit = 0; bit < 4; bit += 1) into[line + bit] = value(bits, (symbol >> (3 - bit)) & 1, 0);
    if (bits.position > stop) break;
    line += 4;
  }
  return line;
}

const LINES = 576;

/** |x| to the power 4/3; 15 and 13 bits more is the largest. */
export const POWERS = Float32Array.from({ length: 15 + 8192 }, (_, size) => size ** (4 / 3));

type Code = (bits: BitReader) => number;

const CODES: (Code | undefined)[] = [];

function codeOf(table: number): Code | undefined {
  const code = huffmanCode(table);
  if (code === undefined) return undefined;
  CODES[table] ??= makeCode(code);
  return CODES[table];
}

/** Looks codes of up to 9 bits up in a small table, longer ones in one of their full length. */
function makeCode({ longest, lengths, symbols }: HuffmanCode): Code {
  const full = new Uint16Array(1 << longest);
  let from = 0;
  for (const [index, length] of lengths.entries()) {
    const to = from + 2 ** (longest - length);
    full.fill((symbols[index]! << 5) | length, from, to);
    from = to;
  }
  const short = Uint16Array.from({ length: 1 << FAST_BITS }, (_, prefix) => {
    const found = full[prefix << (longest - FAST_BITS)]!;
    return (found & 31) <= FAST_BITS ? found : 0;
  });
  return (bits) => {
    const found = short[bits.peek(FAST_BITS)] || full[bits.peek(longest)]!;
    bits.skip(found & 31);
    return found >>> 5;
  };
}
