import { decibelsToPower } from "#src/dsp/decibels.ts";
import type { Decibels } from "#src/model/units.ts";

/** What two gates left of a row of block powers. */
export interface GatedPower {
  /** Mean of the blocks above both gates; 0 when none is. */
  readonly mean: number;
  /** A block counts when its power lies above this. */
  readonly threshold: number;
}

/**
 * Mean power of the blocks above `floor` and above a gate relative to the mean of those.
 *
 * Shape: any number of blocks; no block or only silence gives mean 0.
 * Source: ITU-R BS.1770-5, Annex 1, eq. 5 to 7.
 */
export function gatedPower(blocks: ArrayLike<number>, floor: number, relative: Decibels): GatedPower {
  const threshold = Math.max(floor, meanAbove(blocks, floor) * decibelsToPower(relative));
  return { mean: meanAbove(blocks, threshold), threshold };
}

/** Means of two rows over the same blocks: those that the gates let pass in the first. Both are 0 where none does. */
export function gatedTogether(
  blocks: ArrayLike<number>,
  others: ArrayLike<number>,
  floor: number,
  relative: Decibels,
): readonly [mean: number, other: number] {
  const { mean, threshold } = gatedPower(blocks, floor, relative);
  return [mean, meanAbove(blocks, threshold, others)];
}

/** Mean of `values` where the blocks, which are as many, lie above a threshold; 0 where none does. */
export function meanAbove(blocks: ArrayLike<number>, threshold: number, values: ArrayLike<number> = blocks): number {
  let sum = 0;
  let count = 0;
  for (let i = 0; i < blocks.length; i++) {
    if (!(blocks[i]! > threshold)) continue;
    sum += values[i]!;
    count++;
  }
  return count === 0 ? 0 : sum / count;
}
