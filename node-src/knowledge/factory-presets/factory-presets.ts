import { FACTORY_MASTER } from "#src/knowledge/factory-presets/factory-master.ts";
import { FACTORY_METER } from "#src/knowledge/factory-presets/factory-meter.ts";
import { FACTORY_MIX } from "#src/knowledge/factory-presets/factory-mix.ts";
import { FACTORY_PUMP } from "#src/knowledge/factory-presets/factory-pump.ts";
import { FACTORY_RIDE } from "#src/knowledge/factory-presets/factory-ride.ts";
import { FACTORY_SWEEP } from "#src/knowledge/factory-presets/factory-sweep.ts";
import { FACTORY_THROW } from "#src/knowledge/factory-presets/factory-throw.ts";
import type { PresetDevice } from "#src/model/recipe/preset.ts";

/** Source: house taste: the presets that ship, by device and file name, as the files of presets/ hold them; written by `npm run bake`. */
export const FACTORY_PRESETS: Readonly<Record<PresetDevice, Readonly<Record<string, unknown>>>> = {
  ride: FACTORY_RIDE,
  pump: FACTORY_PUMP,
  sweep: FACTORY_SWEEP,
  throw: FACTORY_THROW,
  master: FACTORY_MASTER,
  mix: FACTORY_MIX,
  meter: FACTORY_METER,
};
