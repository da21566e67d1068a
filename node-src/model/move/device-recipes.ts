import type { PresetDevice } from "#src/model/move/preset.ts";

/** The recipes that each device draws, by name; the first is the one that it opens with. */
export const DEVICE_RECIPES = {
  ride: ["vocalRide"],
  pump: ["pump", "tremolo", "autoPan", "gate", "microPitch"],
  sweep: [
    "filterSweep",
    "highPassSweep",
    "reverbIncrease",
    "widthOpen",
    "crossfadeEq",
    "saturationRide",
    "compressionRide",
    "dropImpact",
  ],
  throw: ["delayThrow", "reverseReverb"],
} as const satisfies Readonly<Record<PresetDevice, readonly string[]>>;
