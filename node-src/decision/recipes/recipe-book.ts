import { compressionRide } from "#src/decision/recipes/movement/compression-ride.ts";
import { crossfadeEq } from "#src/decision/recipes/movement/crossfade-eq.ts";
import { dropImpact } from "#src/decision/recipes/movement/drop-impact.ts";
import { filterSweep } from "#src/decision/recipes/movement/filter-sweep.ts";
import { highPassSweep } from "#src/decision/recipes/movement/high-pass-sweep.ts";
import { saturationRide } from "#src/decision/recipes/movement/saturation-ride.ts";
import { autoPan } from "#src/decision/recipes/rhythm/auto-pan.ts";
import { gate } from "#src/decision/recipes/rhythm/gate.ts";
import { microPitch } from "#src/decision/recipes/rhythm/micro-pitch.ts";
import { pump } from "#src/decision/recipes/rhythm/pump.ts";
import { tremolo } from "#src/decision/recipes/rhythm/tremolo.ts";
import { delayThrow } from "#src/decision/recipes/space/delay-throw.ts";
import { reverbIncrease } from "#src/decision/recipes/space/reverb-increase.ts";
import { reverseReverb } from "#src/decision/recipes/space/reverse-reverb.ts";
import { widthOpen } from "#src/decision/recipes/space/width-open.ts";
import type { Recipe } from "#src/model/recipe/recipe.ts";

/** Every recipe there is, for any device previews any preset: written by `npm run bake` from the families' folders. */
export const RECIPE_BOOK: readonly Recipe[] = [
  compressionRide,
  crossfadeEq,
  dropImpact,
  filterSweep,
  highPassSweep,
  saturationRide,
  autoPan,
  gate,
  microPitch,
  pump,
  tremolo,
  delayThrow,
  reverbIncrease,
  reverseReverb,
  widthOpen,
];

/** The recipe of a name; undefined when the book has none. */
export function recipeNamed(name: string): Recipe | undefined {
  return RECIPE_BOOK.find((recipe) => recipe.name === name);
}
