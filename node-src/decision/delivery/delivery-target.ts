import type { DeliveryTarget } from "#src/decision/delivery/judge-delivery.ts";
import { type Platform, USUAL_TOLERANCE } from "#src/knowledge/platforms/platform.ts";
import type { Lufs } from "#src/model/units.ts";

/** A destination as what a recording is held against. */
export function platformTarget(platform: Platform): DeliveryTarget {
  return { ...platform, platform };
}

/** A loudness alone: it has no ceiling, and takes the usual tolerance. */
export function loudnessTarget(loudness: Lufs): DeliveryTarget {
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
