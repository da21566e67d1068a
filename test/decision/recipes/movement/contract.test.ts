import { compressionRide } from "#src/decision/recipes/movement/compression-ride.ts";
import { crossfadeEq } from "#src/decision/recipes/movement/crossfade-eq.ts";
import { dropImpact } from "#src/decision/recipes/movement/drop-impact.ts";
import { filterSweep } from "#src/decision/recipes/movement/filter-sweep.ts";
import { highPassSweep } from "#src/decision/recipes/movement/high-pass-sweep.ts";
import { saturationRide } from "#src/decision/recipes/movement/saturation-ride.ts";
import { recipeContract } from "#test/contracts/recipe.ts";

recipeContract(filterSweep, {
  keeps: ({ resonance }) => ({ lowPass: [20, 20_000], highPass: [20, 20_000], resonance: [0, resonance] }),
});
recipeContract(highPassSweep, {
  keeps: ({ low, high }) => ({ highPass: [20, Math.max(low, high)] }),
});
recipeContract(dropImpact, {
  keeps: ({ low, high, floor }) => ({ highPass: [20, Math.max(low, high)], gain: [floor, 0] }),
});
recipeContract(crossfadeEq, {
  keeps: ({ depth }) => ({ lowBand: [-depth, depth], highBand: [-depth, depth] }),
});
recipeContract(saturationRide, {
  keeps: ({ drive }) => ({ drive: [0, drive], driveTrim: [-drive, 0] }),
});
recipeContract(compressionRide, {
  keeps: ({ threshold, depth }) => ({ threshold: [threshold - depth, threshold] }),
});
