import type { Preset } from "#src/model/recipe/preset.ts";
import type { SettingSpecs, SettingsOf } from "#src/model/recipe/settings.ts";

/** The settings that a checked preset stands for: its own values, and the initial one of every setting that it leaves out. */
export function settingsOf<Specs extends SettingSpecs>(specs: Specs, values: Preset["values"]): SettingsOf<Specs> {
  const settings = Object.entries(specs).map(([key, { initial }]) => [key, values[key] ?? initial] as const);
  return Object.fromEntries(settings) as SettingsOf<Specs>;
}
