import { object, type PatchPart } from "#src/adapters/max/patch/patch-part.ts";
import type { RecipeEditing } from "#src/chassis/spec/recipe-editing.ts";

/**
 * What a hand edits in the face, and what the face has to know for it; neither needs Node. The face hears which recipe is chosen,
 * where the menus stand that say what is edited, and what the set keeps. What it says back, once a gesture, is kept by Live like any
 * other change by hand: `settings NUMBERS` in the set, `choose KEY N` in a menu, each one undo step.
 */
export function editPart(editing: readonly RecipeEditing[]): PatchPart {
  const chosen = keysOf(editing.map(({ menu }) => menu));
  const told = [...new Set([...chosen, ...keysOf(editing.map(({ unless }) => unless))])];
  const several = editing.length > 1;
  return {
    boxes: [
      object("faceSays", "route settings choose", [24, 840]),
      ...(chosen.length > 0 ? [object("faceChooses", `route ${chosen.join(" ")}`, [120, 872])] : []),
      object("settingsToFace", "prepend settings", [24, 904]),
      ...(several ? [object("recipeToFace", "prepend recipe", [160, 904])] : []),
      ...told.map((key, place) => object(`${key}ToFace`, `prepend choice ${key}`, [296 + place * 160, 904])),
    ],
    cords: [
      "face:1 > faceSays",
      "faceSays:0 > settings",
      ...(chosen.length > 0 ? ["faceSays:1 > faceChooses"] : []),
      ...chosen.map((key, place) => `faceChooses:${place} > ${key}`),
      "settings > settingsToFace",
      "settingsToFace > face",
      ...(several ? ["recipe > recipeToFace", "recipeToFace > face"] : []),
      ...told.flatMap((key) => [`${key} > ${key}ToFace`, `${key}ToFace > face`]),
    ],
  };
}

function keysOf(all: readonly ({ readonly key: string } | null)[]): readonly string[] {
  return [...new Set(all.flatMap((each) => (each === null ? [] : [each.key])))];
}
