import { UsageError } from "#src/cli/frame/command.ts";
import { type RideSettings, rideIntentOf } from "#src/decision/vocal-ride/ride-intent-of.ts";
import { FACTORY_RIDE } from "#src/knowledge/factory-presets/factory-ride.ts";
import { SEARCH_SYNONYMS } from "#src/knowledge/factory-presets/search-synonyms.ts";
import { RIDE_SETTINGS } from "#src/knowledge/ride-settings.ts";
import type { Preset } from "#src/model/recipe/preset.ts";
import { type PresetEntry, presetId } from "#src/model/recipe/preset-entry.ts";
import { checkPreset } from "#src/model/recipe/preset-file/check-preset.ts";
import { settingsOf } from "#src/model/recipe/preset-file/settings-of.ts";
import { presetNamed, presetsMeant } from "#src/model/recipe/preset-named.ts";
import type { RideIntent } from "#src/model/ride.ts";

const PRESETS = Object.entries(FACTORY_RIDE).map(([id, input]) => ({ id, preset: checked(input) }));

/** Every preset's file name, its shown name, and what it is for. */
export const RIDE_PRESETS: readonly Pick<Preset & { readonly id: string }, "id" | "name" | "description">[] =
  PRESETS.map(({ id, preset: { name, description } }) => ({ id, name, description }));

const IDS = PRESETS.map(({ id }) => id);

const ENTRIES = PRESETS.map(
  ({ preset }): PresetEntry => ({
    id: presetId("factory", preset),
    preset,
    origin: "factory",
    favourite: false,
  }),
);

/** The intent that a preset stands for. @throws UsageError when there is no such preset. */
export function ridePreset(name: string): RideIntent {
  return rideIntentOf(ridePresetSettings(name));
}

/**
 * The settings of a preset of `presets/ride/`, by file name or shown name, in any case, or by its words with dashes.
 * @throws UsageError when there is no such preset.
 */
export function ridePresetSettings(name: string): RideSettings {
  const file = PRESETS.find(({ id }) => id === name.trim().toLowerCase());
  const named = presetNamed(ENTRIES, name, "ride", SEARCH_SYNONYMS);
  const preset = file?.preset ?? (named.ok ? named.value.preset : undefined);
  if (preset === undefined) {
    const near = presetsMeant(ENTRIES, name, SEARCH_SYNONYMS);
    throw new UsageError(`there is no ride preset "${name}".${near} Choose ${IDS.join(", ")}.`);
  }
  return settingsOf(RIDE_SETTINGS, preset.values);
}

/** @throws Error when a file that ships is no preset. */
function checked(input: unknown): Preset {
  const preset = checkPreset(input, { vocalRide: RIDE_SETTINGS });
  if (!preset.ok) throw new Error(preset.error.sentence);
  return preset.value;
}
