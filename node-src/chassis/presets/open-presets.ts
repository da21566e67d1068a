import { ownWhereabouts } from "#src/adapters/companion/settings.ts";
import { findUserLibrary } from "#src/adapters/disk/find-user-library.ts";
import { diskPresets } from "#src/adapters/disk/presets/disk-presets.ts";
import { RECIPE_BOOK } from "#src/decision/recipes/recipe-book.ts";
import { FACTORY_PRESETS } from "#src/knowledge/factory-presets/factory-presets.ts";
import { MASTER_SETTINGS } from "#src/knowledge/master/settings.ts";
import { METER_SETTINGS } from "#src/knowledge/metering/settings.ts";
import { MIX_SETTINGS } from "#src/knowledge/mix/settings.ts";
import { RIDE_SETTINGS } from "#src/knowledge/ride-settings.ts";
import type { RecipeTables } from "#src/model/recipe/preset-file/check-preset.ts";
import type { Refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";
import type { PresetStore } from "#src/ports/preset-store.ts";
import type { Whereabouts } from "#src/ports/whereabouts.ts";

/** The settings of every recipe that a preset can name. */
export const RECIPE_TABLES: RecipeTables = {
  vocalRide: RIDE_SETTINGS,
  master: MASTER_SETTINGS,
  mix: MIX_SETTINGS,
  meter: METER_SETTINGS,
  ...Object.fromEntries(RECIPE_BOOK.map(({ name, settings }) => [name, settings])),
};

export interface OpenedPresets {
  readonly store: PresetStore;
  /** Refused where there is no User Library, or none at the place that was named: the store then holds what ships. */
  readonly library: Result<string, Refusal>;
}

/** The presets of all devices: what ships, and the user's in Live's User Library, which may be named. */
export async function openPresets(named?: string, where: Whereabouts = ownWhereabouts()): Promise<OpenedPresets> {
  const library = await findUserLibrary(where, named);
  const factory = Object.values(FACTORY_PRESETS).flatMap((presets) => Object.values(presets));
  const store = diskPresets({ library: library.ok ? library.value : null, factory, recipes: RECIPE_TABLES });
  return { store, library };
}
