import { isDrawn, knownDevice } from "#src/model/device/device-names.ts";
import {
  MAPPED_KEYS,
  type MappedKey,
  PRESET_DEVICES,
  type Preset,
  type PresetDevice,
  type PresetTarget,
  type TargetBend,
} from "#src/model/recipe/preset.ts";
import { curveOf, curveProblem } from "#src/model/recipe/preset-file/curve-problem.ts";
import { isRecord } from "#src/model/recipe/preset-file/is-record.ts";
import { settingsProblem } from "#src/model/recipe/preset-file/settings-problem.ts";
import { targetsProblem } from "#src/model/recipe/preset-file/targets-problem.ts";
import { quoted, wordsProblem } from "#src/model/recipe/preset-file/words-problem.ts";
import { isPoints, type SettingSpecs, type SettingValue } from "#src/model/recipe/settings.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";

/** The settings of each recipe, by the recipe's name. */
export type RecipeTables = Readonly<Record<string, SettingSpecs>>;

/**
 * A preset out of whatever a file or a page holds; refused as `"preset-unusable"` with what is wrong with it.
 *
 * Nothing of the input lives on: names are checked and copied, and what a preset has no place for is left out. A setting
 * that the recipe does not know is refused, because without it the preset would not sound as its name says. Left out are
 * `recipe` (the device's first), `author`, `description`, `tags`, `values` and `targets` (none), `mapped` (as it stands), of a
 * target `range` (all of it), `inverted` (no), `bend`, `unit` and `place` (none), and `curve` (as the settings draw it).
 */
export function checkPreset(input: unknown, recipes: RecipeTables): Result<Preset, Refusal> {
  if (!isRecord(input)) return no("is no JSON object");
  const raw = withDefaults(input);
  const problem =
    schemaProblem(raw["schema"]) ?? deviceProblem(raw["device"]) ?? wordsProblem(raw) ?? recipeProblem(raw, recipes);
  if (problem !== null) return no(problem);
  const recipe = raw["recipe"] as string;
  const bad =
    settingsProblem(raw["values"], recipes[recipe] ?? {}) ??
    targetsProblem(raw["targets"]) ??
    mappedProblem(raw["mapped"]) ??
    unmovedProblem(raw) ??
    curveProblem(raw["curve"]);
  return bad === null ? ok(presetOf(raw)) : no(bad);
}

function withDefaults(input: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const own = (key: string, byDefault: unknown) => (Object.hasOwn(input, key) ? input[key] : byDefault);
  const device = own("device", undefined);
  return {
    schema: own("schema", undefined),
    device,
    name: own("name", undefined),
    author: own("author", ""),
    description: own("description", ""),
    tags: own("tags", []),
    recipe: own("recipe", isDevice(device) ? knownDevice(device).recipes[0] : undefined),
    values: own("values", {}),
    targets: own("targets", []),
    curve: own("curve", undefined),
    mapped: own("mapped", undefined),
  };
}

function schemaProblem(schema: unknown): string | null {
  if (schema === 1) return null;
  return typeof schema === "number" && Number.isInteger(schema) && schema > 1
    ? `was made by a newer Steadyhand (schema ${schema}, this one reads 1): update to use it`
    : "does not say “schema”: 1, so it is no preset of Steadyhand";
}

function deviceProblem(device: unknown): string | null {
  return isDevice(device) ? null : `has ${quoted(device)} for “device”: it takes ${PRESET_DEVICES.join(", ")}`;
}

function isDevice(device: unknown): device is PresetDevice {
  return PRESET_DEVICES.some((known) => known === device);
}

function recipeProblem(raw: Readonly<Record<string, unknown>>, recipes: RecipeTables): string | null {
  const device = raw["device"] as PresetDevice;
  const known = knownDevice(device).recipes.filter((name) => Object.hasOwn(recipes, name));
  return known.some((name) => name === raw["recipe"])
    ? null
    : `has ${quoted(raw["recipe"])} for “recipe”: the ${device} device takes ${known.join(", ")}`;
}

function mappedProblem(mapped: unknown): string | null {
  if (mapped === undefined || MAPPED_KEYS.some((known) => known === mapped)) return null;
  return `has ${quoted(mapped)} for “mapped”: it takes ${MAPPED_KEYS.join(", ")}`;
}

/** A device that draws no curves of recipes moves its own stage, or what a person maps: a preset's targets would be passed over. */
function unmovedProblem(raw: Readonly<Record<string, unknown>>): string | null {
  const device = raw["device"] as PresetDevice;
  const moved = (raw["targets"] as readonly PresetTarget[]).filter(({ place }) => place === undefined);
  if (moved.length === 0 || isDrawn(device)) return null;
  return `names “targets”, which the ${device} device takes none of: take them out, and press Map on the device instead`;
}

function presetOf(raw: Readonly<Record<string, unknown>>): Preset {
  return {
    schema: 1,
    device: raw["device"] as PresetDevice,
    name: tidy(raw["name"]),
    author: tidy(raw["author"]),
    description: tidy(raw["description"]),
    tags: [...new Set((raw["tags"] as readonly string[]).map((tag) => tidy(tag).toLowerCase()))],
    recipe: raw["recipe"] as string,
    values: valuesOf(raw["values"] as Readonly<Record<string, SettingValue>>),
    targets: (raw["targets"] as readonly Readonly<Record<string, unknown>>[]).map(targetOf),
    ...(raw["curve"] === undefined ? {} : { curve: curveOf(raw["curve"]) }),
    ...(raw["mapped"] === undefined ? {} : { mapped: raw["mapped"] as MappedKey }),
  };
}

function tidy(words: unknown): string {
  return (words as string).normalize("NFC").trim();
}

function valuesOf(values: Readonly<Record<string, SettingValue>>): Preset["values"] {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, copied(value)]));
}

function copied(value: SettingValue): SettingValue {
  if (typeof value !== "object") return value;
  return isPoints(value) ? value.map(({ at, value: height, bend = 0 }) => ({ at, value: height, bend })) : [...value];
}

function targetOf(target: Readonly<Record<string, unknown>>): PresetTarget {
  const { role, to, range = [0, 1], inverted = false, bend = "linear", unit, place } = target;
  const [low, high] = range as PresetTarget["range"];
  const bent = bend === "linear" ? {} : { bend: bend as TargetBend };
  return {
    role: role as PresetTarget["role"],
    to: tidy(to),
    range: [low, high],
    inverted: inverted as boolean,
    ...bent,
    ...(unit === undefined ? {} : { unit: "way" as const }),
    ...(place === undefined ? {} : { place: place as number }),
  };
}

function no(problem: string): Result<never, Refusal> {
  return refused(refusal("preset-unusable", `The preset ${problem}.`));
}
