import type { Recipe, RecipeNeed } from "#src/model/recipe/recipe.ts";
import type { SettingValue } from "#src/model/recipe/settings.ts";

/** What a recipe needs as it is set: what a setting has switched off is not listened for. */
export function needsNow(
  { needs }: Pick<Recipe, "needs">,
  settings: Readonly<Record<string, SettingValue>>,
): ReadonlySet<RecipeNeed> {
  return new Set(needs.filter((need) => !IDLE[need](settings)));
}

type Idle = (settings: Readonly<Record<string, SettingValue>>) => boolean;

const IDLE: Readonly<Record<RecipeNeed, Idle>> = {
  hits: ({ trigger, start, before }) => [trigger, start, before].some((by) => by !== undefined && by !== "hits"),
  notes: ({ trigger, start }) => [trigger, start].some((by) => by !== undefined && by !== "notes"),
  phraseEnds: ({ before }) => before !== undefined && before !== "phrases",
  sections: ({ align, throws, before }) =>
    align === "bars" ||
    (throws !== undefined && throws !== "section ends") ||
    (before !== undefined && before !== "sections"),
  loudness: ({ follow }) => follow === 0,
  bass: ({ bass }) => bass === 0,
  monoLoss: ({ guard }) => guard === "off",
};
