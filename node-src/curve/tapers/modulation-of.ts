import { shownScale } from "#src/curve/tapers/shown-scale.ts";
import { FOREIGN_DEVICES, MODULATION_REACH, type ModulationReach } from "#src/knowledge/live/modulation-reach.ts";
import type { Parameter } from "#src/model/live-set.ts";

/** How far Live's modulation reaches on a parameter. `className` is the device's, `"Mixer"` for the mixer, `""` where it is not known. */
export function modulationOf(parameter: Parameter, className: string): ModulationReach {
  if (className === "" || FOREIGN_DEVICES.has(className)) return MODULATION_REACH.foreign;
  if (className !== "Mixer") return MODULATION_REACH.device;
  return shownScale(parameter, className)?.unit === "dB" ? MODULATION_REACH.mixerLevel : MODULATION_REACH.mixerOther;
}
