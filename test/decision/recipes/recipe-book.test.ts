import { describe, expect, it } from "vitest";
import { RECIPE_BOOK, recipeNamed } from "#src/decision/recipes/recipe-book.ts";
import { CURVE_DEVICES } from "#test/doubles/devices/curve-devices.ts";

describe("the recipe book", () => {
  it("finds every recipe by its name, and none by another", () => {
    for (const recipe of RECIPE_BOOK) expect(recipeNamed(recipe.name)).toBe(recipe);
    expect(recipeNamed("Pump")).toBeUndefined();
  });

  it("holds the recipes that a device draws and no others", () => {
    const drawn = CURVE_DEVICES.flatMap(({ recipes }) => recipes.map(({ name }) => name));
    expect(RECIPE_BOOK.map((recipe) => recipe.name).filter((name) => !drawn.includes(name))).toEqual([]);
  });
});
