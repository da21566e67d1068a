import { HUFFMAN_CODES } from "#src/adapters/audio/mp3/coding/huffman-codes.ts";

/** A code to look up: for each word of `longest` bits the symbol it begins with, shifted left by five, and that one's length. */
export interface HuffmanCode {
  readonly longest: number;
  readonly full: Uint16Array;
}

/** The code of table 0 to 33: undefined for 0, which stands for zeros, and for 4 and 14, which do not exist. */
export function huffmanCode(table: number): HuffmanCode | undefined {
  const named = table >= 32 ? table : table >= 24 ? 24 : Math.min(table, 16);
  const listed = HUFFMAN_CODES[named];
  if (listed === undefined) return undefined;
  MADE[named] ??= makeCode(listed.lengths, listed.symbols);
  return MADE[named];
}

const MADE: (HuffmanCode | undefined)[] = [];

/** A code is first looked up with so many bits. */
export const FAST_BITS = 9;

/** linbits. Source: Table 3-B.7. */
export const EXTRA_BITS: Readonly<Record<number, number>> = {
  ...{ 16: 1, 17: 2, 18: 3, 19: 4, 20: 6, 21: 8, 22: 10, 23: 13 },
  ...{ 24: 4, 25: 5, 26: 6, 27: 7, 28: 8, 29: 9, 30: 11, 31: 13 },
};

function makeCode(lengths: string, symbols: string): HuffmanCode {
  const digits = [...lengths].map((digit) => Number.parseInt(digit, 36));
  const longest = Math.max(FAST_BITS, ...digits);
  const full = new Uint16Array(1 << longest);
  let from = 0;
  for (const [index, length] of digits.entries()) {
    const to = from + 2 ** (longest - length);
    full.fill((Number.parseInt(symbols.slice(2 * index, 2 * index + 2), 16) << 5) | length, from, to);
    from = to;
  }
  return { longest, full };
}
