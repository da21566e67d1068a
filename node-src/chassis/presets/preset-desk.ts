import { dialsFor, settingsFrom } from "#src/chassis/move/settings-now.ts";
import type { MoveDevice } from "#src/chassis/plan/move-device.ts";
import type { Press } from "#src/chassis/session/decision.ts";
import { presetNames } from "#src/chassis/spec/preset-names.ts";
import { contentMark } from "#src/model/device/stored-curve.ts";
import { decodeSettings, encodeSettings, type RecipeTables } from "#src/model/device/stored-settings.ts";
import type { PresetEntry } from "#src/model/move/preset-entry.ts";
import type { PresetStore } from "#src/ports/preset-store.ts";

/** What applying a preset moves. */
export interface PresetPlace {
  /** A dial or a menu of the strip, as if by hand. */
  set(key: string, value: number): void;
  /** What the set keeps of the preset beyond the dials. */
  keep(settings: readonly number[]): void;
}

/** The preset that a device stands on. */
export interface PresetDesk {
  /** What a press of Analyse has to know of it. */
  readonly preset: Pick<Press, "stored" | "targets">;
  /** The preset that was applied last; `null` where none was, or where it is gone. */
  readonly current: PresetEntry | null;
  /** Sets the dials, and keeps what has no dial. */
  apply(entry: PresetEntry): void;
  /** The preset that ships and has this place in the strip's menu; false where there is none. */
  choose(place: number): Promise<boolean>;
  /** What the set kept; the presets are asked for what it names to be moved. */
  restore(list: readonly number[]): Promise<void>;
}

export function presetDesk(device: MoveDevice, store: Promise<PresetStore>, place: PresetPlace): PresetDesk {
  const tables: RecipeTables = Object.fromEntries(device.recipes.map(({ name, settings }) => [name, settings]));
  const names = presetNames(device.device);
  let stored: Press["stored"] = null;
  let current: PresetEntry | null = null;

  const own = async (): Promise<readonly PresetEntry[]> => {
    const { entries } = await (await store).list();
    return entries.filter(({ preset }) => preset.device === device.device);
  };
  const apply = (entry: PresetEntry): void => {
    const { recipe: name, values } = entry.preset;
    const index = device.recipes.findIndex((recipe) => recipe.name === name);
    const recipe = device.recipes[index];
    if (recipe === undefined) return;
    current = entry;
    stored = { recipe: name, preset: contentMark(entry.id), values: settingsFrom(recipe, values) };
    place.keep(encodeSettings(stored, tables));
    place.set("recipe", index);
    for (const [key, value] of dialsFor(device.spec, stored.values)) place.set(key, value);
  };

  return {
    get preset() {
      return { stored, targets: current?.preset.targets ?? [] };
    },
    get current() {
      return current;
    },
    apply,
    choose: async (at) => {
      const name = names[at];
      const entry = (await own()).find(({ origin, preset }) => origin === "factory" && preset.name === name);
      if (entry !== undefined) apply(entry);
      return entry !== undefined;
    },
    restore: async (list) => {
      const read = decodeSettings(list, tables);
      stored = read;
      current = read === null ? null : ((await own()).find(({ id }) => contentMark(id) === read.preset) ?? null);
    },
  };
}
