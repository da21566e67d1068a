import type { RecipeNote } from "#src/model/recipe/recipe.ts";
import type { Beats } from "#src/model/units.ts";

/** Whole cycles of a loop. */
export interface FittedCycles {
  readonly count: number;
  /** How long one of them is. */
  readonly cycle: Beats;
  /** Says so where a cycle is another length than was asked for. */
  readonly notes: readonly RecipeNote[];
}

/**
 * The whole cycles of a loop that come nearest to what was asked for, so that its end goes on into its start: a multiple
 * of `multiple`, and no fewer than `fewest`.
 */
export function fitCycles(length: Beats, asked: Beats, multiple: number, fewest: number = multiple): FittedCycles {
  const count = multiple * Math.max(fewest / multiple, Math.round(length / asked / multiple));
  const cycle = length / count;
  const same = Math.abs(cycle / asked - 1) < ROUNDING;
  return { count, cycle, notes: same ? [] : [{ code: "fitted", cycle: asked, fitted: cycle }] };
}

const ROUNDING = 1e-9;
