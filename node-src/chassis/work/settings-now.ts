import { type ControlValues, controlReader } from "#src/chassis/work/control-values.ts";
import type { DeviceSpec, NumberSpec } from "#src/model/device/device-spec.ts";
import type { StoredSettings } from "#src/model/device/stored-settings.ts";
import { cyclePoints } from "#src/model/recipe/cycle/cycle-points.ts";
import type { Recipe } from "#src/model/recipe/recipe.ts";
import {
  isPoints,
  type SettingSpec,
  type SettingSpecs,
  type SettingsOf,
  type SettingValue,
} from "#src/model/recipe/settings.ts";

/**
 * The settings of a recipe as a device stands: its dials and menus, where it has one of the setting's name; else what the last
 * preset said of this recipe; else the initial value.
 *
 * Edge: what the last preset says of a setting that had no dial when it was kept counts until the dial is turned. A dial beyond the recipe's own range counts as its nearest end, an option that the recipe does not have as its initial; a
 * number that a choice switches off stands at its least.
 */
export function settingsNow<Specs extends SettingSpecs>(
  recipe: SettingsRecipe<Specs>,
  spec: DeviceSpec,
  controls: ControlValues,
  stored: StoredSettings | null,
): SettingsOf<Specs> {
  const kept = stored?.recipe === recipe.name ? stored.values : {};
  const values = Object.entries(recipe.settings).map(([key, setting]) => {
    const older = kept[key] !== undefined && untouched(spec, controls, key, stored?.dials);
    const dialled = older ? undefined : dialValue(spec, controls, key);
    return [key, fitting(setting, dialled) ?? fitting(setting, kept[key]) ?? setting.initial];
  });
  return Object.fromEntries(values) as SettingsOf<Specs>;
}

/** Whether a dial came after the settings were kept and stands where it starts: in an older set no hand has turned it. */
function untouched(spec: DeviceSpec, controls: ControlValues, key: string, dials = FIRST): boolean {
  const dial = spec.parameters.find((parameter) => parameter.key === key);
  if ((dial?.kind !== "number" && dial?.kind !== "choice") || (dial.since ?? FIRST) <= dials) return false;
  return Math.fround(controlReader(spec, controls)(key)) === Math.fround(dial.initial);
}

/** The generation of dials that devices shipped with. */
const FIRST = 1;

/** What of a recipe settings are read by. */
export type SettingsRecipe<Specs extends SettingSpecs = SettingSpecs> = Pick<Recipe<Specs>, "name" | "settings">;

/** The settings of a recipe from a preset alone. */
export function settingsFrom<Specs extends SettingSpecs>(
  recipe: SettingsRecipe<Specs>,
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
    if (parameter.kind === "number" && typeof value === "number") return turned(parameter, value);
    const place = parameter.kind === "choice" && typeof value === "string" ? placeOf(parameter.values, value) : -1;
    return place < 0 ? [] : [[parameter.key, place] as const];
  });
}

/** A number is turned to its value, and switched on or off where a choice switches it; switched off it stays where it stands. */
function turned(dial: NumberSpec, value: number): readonly (readonly [key: string, value: number])[] {
  const { key, minimum, maximum, times = 1, switchedBy } = dial;
  const shown = Math.min(maximum, Math.max(minimum, value * times));
  if (switchedBy === undefined) return [[key, shown]];
  if (shown <= minimum) return [[switchedBy, OFF]];
  return [
    [key, shown],
    [switchedBy, ON],
  ];
}

const OFF = 0;
const ON = 1;

/** What a dial or a menu says of a setting; `undefined` where the device has none for it. */
function dialValue(spec: DeviceSpec, controls: ControlValues, key: string): SettingValue | undefined {
  const control = spec.parameters.find((parameter) => parameter.key === key);
  if (control?.kind !== "number" && control?.kind !== "choice") return undefined;
  const read = controlReader(spec, controls);
  if (control.kind === "choice") return control.values?.[Math.round(read(key))];
  const { times = 1, switchedBy, minimum, whole = false } = control;
  const off = switchedBy !== undefined && read(switchedBy) === OFF;
  const stands = whole ? Math.round(read(key)) : read(key);
  return (off ? minimum : stands) / times;
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
  if (setting.kind === "points") return cyclePoints(value, setting.most) ?? undefined;
  if (typeof value !== "object" || isPoints(value) || value.length === 0) return undefined;
  return value.slice(0, setting.most).map((step) => (Number.isFinite(step) ? Math.min(1, Math.max(0, step)) : 0));
}
