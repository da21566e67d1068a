import { pump } from "#src/decision/recipes/rhythm/pump.ts";
import type { Recipe } from "#src/model/move/recipe.ts";

/** Every recipe there is, one line each; devices and presets name them by `name`. */
export const RECIPE_BOOK: readonly Recipe[] = [pump];

/** The recipe of a name; undefined when the book has none. */
export function recipeNamed(name: string): Recipe | undefined {
  return RECIPE_BOOK.find((recipe) => recipe.name === name);
}
