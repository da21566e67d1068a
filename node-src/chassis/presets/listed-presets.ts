import type { PageKeys } from "#src/browser/frame/page-keys.ts";
import type { ListedPreset } from "#src/browser/preset-sheet.ts";
import { RECIPE_TABLES } from "#src/chassis/presets/open-presets.ts";
import { presetFacts } from "#src/chassis/presets/preset-facts.ts";
import type { PresetEntry } from "#src/model/recipe/preset-entry.ts";

/** Presets as the browser's page lists them: with a key for its messages, and what each is set to in words. */
export function listedPresets(entries: readonly PresetEntry[], keys: PageKeys): readonly ListedPreset[] {
  return entries.map((entry) => ({
    ...entry,
    key: keys.keyOf(entry.id),
    facts: presetFacts(RECIPE_TABLES[entry.preset.recipe], entry.preset.values),
  }));
}
