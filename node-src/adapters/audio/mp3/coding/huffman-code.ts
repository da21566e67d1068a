import { HUFFMAN_CODES } from "#src/adapters/audio/mp3/coding/huffman-codes.ts";

/** The codes in rising order: their lengths, and what they stand for. A code is complete. */
export interface HuffmanCode {
  readonly longest: number;
  readonly lengths: readonly number[];
  readonly symbols: readonly number[];
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

function makeCode(digits: string, hexadecimal: string): HuffmanCode {
  const lengths = [...digits].map((digit) => Number.parseInt(digit, 36));
  const symbols = lengths.map((_, index) => Number.parseInt(hexadecimal.slice(2 * index, 2 * index + 2), 16));
  return { longest: Math.max(FAST_BITS, ...lengths), lengths, symbols };
}
