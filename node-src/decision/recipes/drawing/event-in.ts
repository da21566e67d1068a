import type { RecipeEvent } from "#src/model/recipe/recipe.ts";
import type { Beats } from "#src/model/units.ts";

/** One thing that a recipe does, as far as it lies inside the stretch; it is there for where it ends unless `at` says what for. */
export function eventIn(
  stretch: { readonly from: Beats; readonly to: Beats },
  kind: RecipeEvent["kind"],
  from: Beats,
  to: Beats,
  at: Beats = to,
): RecipeEvent {
  const inside = (time: Beats): Beats => Math.min(stretch.to, Math.max(stretch.from, time));
  return { kind, from: inside(from), to: inside(to), at: inside(at) };
}
