/**
 * A rising function of a power as straight lines between 32 points an octave, from 2^-24 to 2^48.
 * A power law of 0.2 is 2e-5 off at most.
 */
export type PowerTable = Float64Array;

export function powerTable(of: (power: number) => number): PowerTable {
  return Float64Array.from({ length: ROWS + 1 }, (_, row) => {
    const octave = 2 ** (LOWEST_EXPONENT + Math.floor(row / AN_OCTAVE));
    return of(octave * (1 + (row % AN_OCTAVE) / AN_OCTAVE));
  });
}

/** The function at a power: its place in the table is read off its own bits. Below the table a line from 0, above it the last value. */
export function tableAt(table: PowerTable, power: number): number {
  single[0] = power;
  const place = bits[0]!;
  const row = (place >> SHIFT) - FIRST;
  if (row < 0) return power > 0 ? (power / LOWEST) * table[0]! : 0;
  if (row >= ROWS) return table[ROWS]!;
  const low = table[row]!;
  return low + (table[row + 1]! - low) * ((place & (BETWEEN - 1)) / BETWEEN);
}

const LOWEST_EXPONENT = -24;
const LOWEST = 2 ** LOWEST_EXPONENT;
const AN_OCTAVE = 32;
const ROWS = 72 * AN_OCTAVE;

/** A single-precision number holds its exponent, 127 more than it is, over 23 bits of mantissa. */
const SHIFT = 23 - Math.log2(AN_OCTAVE);
const FIRST = (LOWEST_EXPONENT + 127) * AN_OCTAVE;
const BETWEEN = 2 ** SHIFT;
const single = new Float32Array(1);
const bits = new Int32Array(single.buffer);
