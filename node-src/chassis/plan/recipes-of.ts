import { recipeNamed } from "#src/decision/recipes/recipe-book.ts";
import { DEVICE_RECIPES } from "#src/model/move/device-recipes.ts";
import type { PresetDevice } from "#src/model/move/preset.ts";
import type { Recipe } from "#src/model/move/recipe.ts";
import type { SettingSpecs } from "#src/model/move/settings.ts";

/** The recipes of a device, in the order of its menu. @throws RangeError for one that the book does not have. */
export function recipesOf(device: Exclude<PresetDevice, "ride">): readonly Recipe[] {
  return DEVICE_RECIPES[device].map((name) => {
    const recipe = recipeNamed(name);
    if (recipe === undefined) throw new RangeError(`recipesOf: there is no recipe “${name}”`);
    return recipe;
  });
}

/** Their settings, for dials. */
export function settingTables(device: Exclude<PresetDevice, "ride">): readonly SettingSpecs[] {
  return recipesOf(device).map(({ settings }) => settings);
}
