import { object, type PatchPart, storage } from "#src/adapters/max/patch/patch-part.ts";
import { EDITS_BLOB } from "#src/chassis/spec/common-parameters.ts";
import type { RecipeEditing } from "#src/chassis/spec/recipe-editing.ts";
import { TO_NODE } from "#src/chassis/spec/selectors.ts";
import type { BlobSpec, DeviceSpec } from "#src/model/device/device-spec.ts";

/**
 * What a hand edits in the face, and what the face has to know for it; neither needs Node. The face hears which recipe is chosen,
 * where the menus stand that say what is edited, and what the set keeps. What it says back, once a gesture, is kept by Live like any
 * other change by hand: `settings NUMBERS` and `edits NUMBERS` in the set, `choose KEY N` in a menu, each one undo step.
 */
export function editPart(editing: readonly RecipeEditing[], spec: DeviceSpec): PatchPart {
  const chosen = keysOf(editing.map(({ menu }) => menu));
  const told = [...new Set([...chosen, ...keysOf(editing.map(({ unless }) => unless))])];
  const several = editing.length > 1;
  return {
    boxes: [
      object("faceSays", "route settings edits choose", [24, 840]),
      ...(chosen.length > 0 ? [object("faceChooses", `route ${chosen.join(" ")}`, [120, 872])] : []),
      storage(editsSpec(spec), [24, 936]),
      object("editsToFace", "prepend edits", [24, 968]),
      object("editsToPlayer", "prepend edits", [160, 968]),
      object("editsToNode", `prepend ${TO_NODE.edits}`, [296, 968]),
      object("settingsToFace", "prepend settings", [24, 904]),
      ...(several ? [object("recipeToFace", "prepend recipe", [160, 904])] : []),
      ...told.map((key, place) => object(`${key}ToFace`, `prepend choice ${key}`, [296 + place * 160, 904])),
    ],
    cords: [
      "face:1 > faceSays",
      "faceSays:0 > settings",
      ...(chosen.length > 0 ? ["faceSays:2 > faceChooses"] : []),
      ...chosen.map((key, place) => `faceChooses:${place} > ${key}`),
      "faceSays:1 > edits",
      "edits > editsToNode",
      "editsToNode > toNode:1",
      "edits > editsToPlayer",
      "editsToPlayer > player",
      "edits > editsToFace",
      "editsToFace > face",
      "settings > settingsToFace",
      "settingsToFace > face",
      ...(several ? ["recipe > recipeToFace", "recipeToFace > face"] : []),
      ...told.flatMap((key) => [`${key} > ${key}ToFace`, `${key}ToFace > face`]),
    ],
  };
}

function editsSpec({ parameters }: DeviceSpec): BlobSpec {
  const found = parameters.find(({ key }) => key === EDITS_BLOB.key);
  if (found?.kind !== "blob") throw new RangeError("editPart: the spec stores no edited curves");
  return found;
}

function keysOf(all: readonly ({ readonly key: string } | null)[]): readonly string[] {
  return [...new Set(all.flatMap((each) => (each === null ? [] : [each.key])))];
}
