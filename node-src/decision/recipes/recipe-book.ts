import { autoPan } from "#src/decision/recipes/rhythm/auto-pan.ts";
import { gate } from "#src/decision/recipes/rhythm/gate.ts";
import { microPitch } from "#src/decision/recipes/rhythm/micro-pitch.ts";
import { pump } from "#src/decision/recipes/rhythm/pump.ts";
import { tremolo } from "#src/decision/recipes/rhythm/tremolo.ts";
import type { Recipe } from "#src/model/move/recipe.ts";

/** Every recipe there is, one line each; devices and presets name them by `name`. */
export const RECIPE_BOOK: readonly Recipe[] = [pump, tremolo, autoPan, gate, microPitch];

/** The recipe of a name; undefined when the book has none. */
export function recipeNamed(name: string): Recipe | undefined {
  return RECIPE_BOOK.find((recipe) => recipe.name === name);
}
