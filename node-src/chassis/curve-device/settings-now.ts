import type { ControlValues } from "#src/chassis/session/control-values.ts";
import type { DeviceSpec, ParameterSpec } from "#src/model/device/device-spec.ts";
import type { StoredSettings } from "#src/model/device/stored-settings.ts";
import type { Recipe } from "#src/model/recipe/recipe.ts";
import type { SettingSpec, SettingSpecs, SettingsOf, SettingValue } from "#src/model/recipe/settings.ts";

/**
 * The settings of a recipe as a device stands: its dials and menus, where it has one of the setting's name; else what the last
 * preset said of this recipe; else the initial value.
 *
 * Edge: a dial beyond the recipe's own range counts as its nearest end, an option that the recipe does not have as its initial.
 */
export function settingsNow<Specs extends SettingSpecs>(
  recipe: Recipe<Specs>,
  spec: DeviceSpec,
  controls: ControlValues,
  stored: StoredSettings | null,
): SettingsOf<Specs> {
  const kept = stored?.recipe === recipe.name ? stored.values : {};
  const values = Object.entries(recipe.settings).map(([key, setting]) => {
    const control = spec.parameters.find((parameter) => parameter.key === key);
    const dialled = control === undefined ? undefined : dialValue(control, controls.get(key));
    return [key, fitting(setting, dialled) ?? fitting(setting, kept[key]) ?? setting.initial];
  });
  return Object.fromEntries(values) as SettingsOf<Specs>;
}

/** The settings of a recipe from a preset alone. */
export function settingsFrom<Specs extends SettingSpecs>(
  recipe: Recipe<Specs>,
  values: Readonly<Record<string, SettingValue>>,
): SettingsOf<Specs> {
  const all = Object.entries(recipe.settings).map(([key, setting]) => [
    key,
    fitting(setting, values[key]) ?? setting.initial,
  ]);
  return Object.fromEntries(all) as SettingsOf<Specs>;
}

/** What a preset sets on the device's dials and menus: key and number as Live holds it. */
export function dialsFor(
  spec: DeviceSpec,
  values: Readonly<Record<string, SettingValue>>,
): readonly (readonly [key: string, value: number])[] {
  return spec.parameters.flatMap((parameter) => {
    const value = Object.hasOwn(values, parameter.key) ? values[parameter.key] : undefined;
    if (parameter.kind === "number" && typeof value === "number") {
      return [[parameter.key, Math.min(parameter.maximum, Math.max(parameter.minimum, value))] as const];
    }
    const place = parameter.kind === "choice" && typeof value === "string" ? placeOf(parameter.values, value) : -1;
    return place < 0 ? [] : [[parameter.key, place] as const];
  });
}

function dialValue(control: ParameterSpec, value: number | undefined): SettingValue | undefined {
  const now = value ?? ("initial" in control ? control.initial : undefined);
  if (now === undefined || !Number.isFinite(now)) return undefined;
  if (control.kind === "number") return now;
  return control.kind === "choice" ? control.values?.[now] : undefined;
}

function placeOf(values: readonly string[] | undefined, value: string): number {
  return values?.indexOf(value) ?? -1;
}

/** The value inside the setting's range; `undefined` where it is none of its kind. */
function fitting(setting: SettingSpec, value: SettingValue | undefined): SettingValue | undefined {
  if (setting.kind === "number") {
    if (typeof value !== "number" || !Number.isFinite(value)) return undefined;
    return Math.min(setting.maximum, Math.max(setting.minimum, value));
  }
  if (setting.kind === "choice")
    return typeof value === "string" && setting.options.includes(value) ? value : undefined;
  if (typeof value !== "object" || value.length === 0) return undefined;
  return value.slice(0, setting.most).map((step) => (Number.isFinite(step) ? Math.min(1, Math.max(0, step)) : 0));
}
