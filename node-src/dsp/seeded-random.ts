import type { Fraction } from "#src/model/units.ts";

/**
 * The number at `index` of the sequence that `seed` starts: even between 0 and 1 (without it), any of them at once.
 * Both count as whole numbers of 32 bits; a negative index is as good as any.
 * Source: mulberry32 (Tommy Ettinger 2017, public domain), whose state is a counter.
 */
export function randomAt(seed: number, index: number): Fraction {
  let mixed = stateAt(seed, index);
  mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

/** What the number at `index` is mixed from; the next one's is `STEP` more. */
export function stateAt(seed: number, index: number): number {
  return (Math.trunc(seed) + Math.imul(Math.trunc(index) + 1, STEP)) | 0;
}

const STEP = 0x6d2b79f5;
