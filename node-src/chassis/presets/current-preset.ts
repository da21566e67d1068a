import type { CurveDevice } from "#src/chassis/plan/curve-device.ts";
import { placedControls } from "#src/chassis/presets/hand-targets.ts";
import { presetNames } from "#src/chassis/spec/preset-names.ts";
import { type ControlValues, controlReader } from "#src/chassis/work/control-values.ts";
import type { Audition, PresetPress, Press } from "#src/chassis/work/device-work.ts";
import { recipeWords } from "#src/chassis/work/recipe-words.ts";
import { dialsFor, type SettingsRecipe, settingsFrom, settingsNow } from "#src/chassis/work/settings-now.ts";
import { contentMark } from "#src/model/device/stored-curve.ts";
import { DIALS, decodeSettings, encodeSettings, type RecipeTables } from "#src/model/device/stored-settings.ts";
import type { LaneRole } from "#src/model/recipe/lane.ts";
import {
  MAPPED_KEYS,
  type MappedKey,
  type Preset,
  type PresetCurve,
  type PresetDevice,
  type PresetTarget,
} from "#src/model/recipe/preset.ts";
import type { PresetEntry } from "#src/model/recipe/preset-entry.ts";
import type { SettingValue } from "#src/model/recipe/settings.ts";
import type { PresetStore } from "#src/ports/preset-store.ts";

/** What applying a preset moves. */
export interface PresetStrip {
  /** A dial or a menu of the strip, as if by hand; one that stands there already is left alone. */
  set(key: string, value: number): void;
  /** What the set keeps of the preset beyond the dials; the strip's menu shows what stands by it. */
  keep(settings: readonly number[]): void;
}

/** The preset that a device stands on. */
export interface CurrentPreset {
  /** What a press of Analyse has to know of it. */
  readonly preset: PresetPress;
  /** The curve that mapped parameters follow, as a preset sets the device. */
  leadOf(preset: Pick<Preset, "recipe" | "values">): LaneRole;
  /** The preset that was applied last; `null` where none was, or where it is gone. */
  readonly current: PresetEntry | null;
  /** Sets the dials, and keeps what has no dial. */
  apply(entry: PresetEntry): void;
  /** The dials and settings that a preset would set; `null` for one of another device. */
  auditionOf(entry: PresetEntry): Audition | null;
  /** Whether what stands is of the preset of this id, as the settings remember it. */
  standsOn(id: string): boolean;
  /** What stands is this preset now, under its name; `null` where its preset is gone. Nothing is moved. */
  follow(entry: PresetEntry | null): void;
  /** Whether a dial says something else than the preset that stands. */
  differs(controls: ControlValues): boolean;
  /** The device as it stands, with what a hand has made of its curve and what it mapped, as a preset of this name. */
  asPreset(name: string, controls: ControlValues, hand?: ByHand): Preset;
  /** The preset that ships and has this place in the strip's menu, after the one for own settings; `null` where there is none. */
  entryAt(place: number): Promise<PresetEntry | null>;
  /**
   * What the set holds now: as it was saved, or as an undo or a preset of Live's put it back. The echo of what was kept last is
   * passed over. Nothing is moved; the presets are asked for what it names to be moved.
   */
  restore(list: readonly number[]): Promise<void>;
}

/** What a hand made beside the dials. */
export interface ByHand {
  readonly curve?: PresetCurve | null;
  /** What is mapped, as a preset holds it, told the curve that it follows; `null` where nothing is. */
  targetsFor?(role: LaneRole): readonly PresetTarget[] | null;
}

/** What of a device its presets go by. */
export interface PresetHolder extends Pick<CurveDevice, "device" | "spec"> {
  /** In the order of the menu "Recipe", where it has one. */
  readonly recipes: readonly SettingsRecipe[];
  /** The first curve of a recipe as it is set; left out: a gain. */
  readonly leadOf?: (recipe: string, settings: Readonly<Record<string, SettingValue>>) => LaneRole;
}

export function currentPreset(
  device: PresetHolder,
  store: () => Promise<PresetStore>,
  strip: PresetStrip,
): CurrentPreset {
  const tables: RecipeTables = Object.fromEntries(device.recipes.map(({ name, settings }) => [name, settings]));
  const names = presetNames(device.device);
  const chooses = device.spec.parameters.some(({ key }) => key === "recipe");
  let stored: Press["stored"] = null;
  let current: PresetEntry | null = null;
  let held: readonly number[] = [];

  const own = async (): Promise<readonly PresetEntry[]> => {
    const { entries } = await (await store()).list();
    return entries.filter(({ preset }) => preset.device === device.device);
  };
  const auditionOf = (entry: PresetEntry) => auditionFor(device, chooses, entry);
  const follow = (entry: PresetEntry | null): void => {
    const audition = entry === null ? null : auditionOf(entry);
    if (entry !== null && audition === null) return;
    current = entry;
    stored = audition?.stored ?? stored;
    held = encodeSettings(stored, tables, entry?.origin === "user" ? entry.preset.name : "");
    strip.keep(held);
  };
  const apply = (entry: PresetEntry): void => {
    const audition = auditionOf(entry);
    if (audition === null) return;
    follow(entry);
    for (const [key, value] of movedBy(entry, audition)) strip.set(key, value);
  };
  const lead = (recipe: SettingsRecipe, values: Preset["values"]): LaneRole =>
    device.leadOf?.(recipe.name, settingsFrom(recipe, values)) ?? "gain";
  /** What is mapped in its places is Live's to keep; a person may have mapped otherwise since. */
  const named = () => current?.preset.targets.filter(({ place }) => place === undefined) ?? [];
  const asPreset = (name: string, controls: ControlValues, { curve = null, targetsFor }: ByHand = {}): Preset => {
    const place = chooses ? controlReader(device.spec, controls)("recipe") : 0;
    const recipe = device.recipes[place] ?? device.recipes[0]!;
    const values = settingsNow(recipe, device.spec, controls, stored);
    const targets = targetsFor?.(lead(recipe, values)) ?? named();
    const mapped = mappedNow(device, controls);
    return { ...bornPreset(device.device, name, recipe.name), values, targets, ...mapped, ...(curve && { curve }) };
  };

  return {
    get preset() {
      return { stored, targets: named(), curve: current?.preset.curve ?? null };
    },
    get current() {
      return current;
    },
    leadOf: ({ recipe, values }) => {
      const known = device.recipes.find(({ name }) => name === recipe);
      return known === undefined ? "gain" : lead(known, values);
    },
    apply,
    follow,
    standsOn: (id) => stored?.preset === contentMark(id),
    differs: (controls) => current !== null && turnedAway(current, auditionOf(current), controls),
    auditionOf,
    asPreset,
    entryAt: async (at) => {
      const name = names[at - 1];
      return (await own()).find(({ origin, preset }) => origin === "factory" && preset.name === name) ?? null;
    },
    restore: async (list) => {
      if (sameNumbers(list, held)) return;
      held = list;
      const read = decodeSettings(list, tables);
      stored = read;
      current = null;
      const found = read === null ? null : (await own()).find(({ id }) => contentMark(id) === read.preset);
      if (held === list) current = found ?? null;
    },
  };
}

/** The dials and settings that a preset would set; `null` for one of another device. */
function auditionFor(device: PresetHolder, chooses: boolean, { id, preset }: PresetEntry): Audition | null {
  const { recipe: name, values, targets } = preset;
  const index = device.recipes.findIndex((recipe) => recipe.name === name);
  const recipe = device.recipes[index];
  if (recipe === undefined || preset.device !== device.device) return null;
  const settings = settingsFrom(recipe, values);
  const controls = [...(chooses ? [["recipe", index] as const] : []), ...dialsFor(device.spec, settings)];
  const kept = { recipe: name, preset: contentMark(id), values: settings, dials: DIALS };
  return { controls, stored: kept, targets, curve: preset.curve ?? null };
}

type Moved = Audition["controls"];

/** All dials and menus that a preset sets: its settings', and those of what it maps. */
function movedBy({ preset: { mapped, targets } }: PresetEntry, { controls }: Audition): Moved {
  const way: Moved = mapped === undefined ? [] : [["way", MAPPED_KEYS.indexOf(mapped)]];
  return [...controls, ...way, ...placedControls(targets)];
}

/** Whether a dial says something else than it would be set to. */
function turnedAway(entry: PresetEntry, audition: Audition | null, controls: ControlValues): boolean {
  const moved = audition === null ? [] : movedBy(entry, audition);
  return moved.some(([key, value]) => Math.abs((controls.get(key) ?? value) - value) > SAME_DIAL);
}

/** A dial of Max's holds 32 bits of a value, and a drag never moves one by less. */
const SAME_DIAL = 1e-4;

function bornPreset(device: PresetDevice, name: string, recipe: string): Omit<Preset, "values" | "targets"> {
  const description = `${recipeWords(recipe)}, saved from the device.`;
  return { schema: 1, device, name, author: "Me", description, tags: ["mine"], recipe };
}

/** What the menu “Mapped” says, of a device that has one. */
function mappedNow({ spec }: PresetHolder, controls: ControlValues): { readonly mapped?: MappedKey } {
  if (!spec.parameters.some(({ key }) => key === "way")) return {};
  return { mapped: MAPPED_KEYS[Math.round(controlReader(spec, controls)("way"))] ?? "auto" };
}

/** Max keeps numbers of a stored list as 32-bit floats in places. */
function sameNumbers(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((each, at) => Math.fround(each) === Math.fround(other[at]!));
}
