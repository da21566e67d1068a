import { CONFORMANCE_CASES } from "#src/analysis/conformance/conformance-cases.ts";
import type { SignalRecipe } from "#src/dsp/test-signals/signal-recipe.ts";
import type { ConformanceCase } from "#src/knowledge/ebu-conformance/conformance-case.ts";
import { SELFTEST_IDS } from "#src/knowledge/metering/selftest-cases.ts";
import type { Seconds } from "#src/model/units.ts";

/** A case whose signal can be made. */
export interface SelftestCase extends ConformanceCase {
  readonly recipe: SignalRecipe;
}

/** The cases that the self-test plays, in their order. */
export const SELFTEST_CASES: readonly SelftestCase[] = SELFTEST_IDS.map((wanted) => {
  const found = CONFORMANCE_CASES.find(({ id }) => id === wanted);
  if (found === undefined || found.recipe === null)
    throw new RangeError(`SELFTEST_CASES: no signal can be made of ${wanted}`);
  return { ...found, recipe: found.recipe };
});

/** How many figures are read of them all, and how long they are together. */
export const SELFTEST_FIGURES = SELFTEST_CASES.reduce((sum, { expectations }) => sum + expectations.length, 0);
export const SELFTEST_LENGTH: Seconds = SELFTEST_CASES.reduce((sum, { recipe }) => sum + lengthOf(recipe), 0);

function lengthOf(recipe: SignalRecipe): Seconds {
  return recipe.kind === "tone" ? recipe.stretches.reduce((sum, { duration }) => sum + duration, 0) : recipe.duration;
}
