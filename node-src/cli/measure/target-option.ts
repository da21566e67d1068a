import type { DeliveryTarget } from "#src/decision/delivery/judge-delivery.ts";
import { USUAL_TOLERANCE } from "#src/knowledge/platforms/platform.ts";
import { PLATFORMS } from "#src/knowledge/platforms/platforms.ts";
import type { Lufs } from "#src/model/units.ts";

/**
 * What a recording is held against: a destination by its id, or a loudness; `undefined` when none was given.
 *
 * Edge: a loudness alone has no ceiling and takes the usual tolerance.
 */
export function targetOption(given: string | Lufs | undefined): DeliveryTarget | undefined {
  if (given === undefined) return undefined;
  if (typeof given === "number") return loudnessAlone(given);
  const platform = PLATFORMS.find(({ id }) => id === given);
  if (platform === undefined) throw new RangeError(`targetOption: there is no platform ${given}`);
  return { ...platform, platform };
}

function loudnessAlone(loudness: Lufs): DeliveryTarget {
  return {
    id: `${loudness} LUFS`,
    name: `${loudness.toFixed(1)} LUFS`,
    loudness,
    tolerance: USUAL_TOLERANCE,
    truePeak: null,
    truePeakIfLoud: null,
    loudAbove: null,
    platform: null,
  };
}
