import { FACTORY_PRESETS } from "#src/knowledge/factory-presets/factory-presets.ts";
import { contentMark } from "#src/model/device/stored-curve.ts";
import type { PresetDevice } from "#src/model/recipe/preset.ts";
import { presetId } from "#src/model/recipe/preset-entry.ts";

/** What the menu says first: no preset that ships. */
export const OWN_SETTINGS = "Own settings";

/** Names of the presets that ship for a device, in the order of its menu: of the alphabet. */
export function presetNames(device: PresetDevice): readonly string[] {
  return Object.values(FACTORY_PRESETS[device])
    .map((preset) => (preset as { readonly name: string }).name)
    .sort((one, other) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1));
}

/** `contentMark` of the ids of those presets, in the same order: what the set keeps of a preset is its mark. */
export function presetMarks(device: PresetDevice): readonly number[] {
  return presetNames(device).map((name) => contentMark(presetId("factory", { device, name })));
}
