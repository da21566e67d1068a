import { FACTORY_PRESETS } from "#src/knowledge/factory-presets/factory-presets.ts";
import type { PresetDevice } from "#src/model/recipe/preset.ts";

/** Names of the presets that ship for a device, in the order of its menu: of the alphabet. */
export function presetNames(device: PresetDevice): readonly string[] {
  return Object.values(FACTORY_PRESETS[device])
    .map((preset) => (preset as { readonly name: string }).name)
    .sort((one, other) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1));
}
