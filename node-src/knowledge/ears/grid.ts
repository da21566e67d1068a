import type { Beats, Fraction, Seconds } from "#src/model/units.ts";

/**
 * When hits do not lie on the grid.
 *
 * `steps`: 16ths, 8th and 16th triplets; the one that fits best counts. `far`: so far from a line, but no more than `part` of a
 * step, so that hits of no grid at all are off two times in three at any tempo. `most`: of them off; `fewest`: hits that say anything.
 *
 * Source: house taste. Played drums stray by 5 to 15 ms from a click and by half a step from a tempo that is not theirs.
 */
export const GRID: {
  readonly steps: readonly Beats[];
  readonly far: Seconds;
  readonly part: Fraction;
  readonly most: Fraction;
  readonly fewest: number;
} = { steps: [1 / 4, 1 / 3, 1 / 6], far: 0.02, part: 1 / 6, most: 0.5, fewest: 8 };
