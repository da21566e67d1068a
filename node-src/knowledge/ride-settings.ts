import type { SettingSpecs } from "#src/model/recipe/settings.ts";

/**
 * What a preset of the Ride device can say: its recipe "vocalRide" as a table, with the ranges of the command line's options.
 *
 * `loudness` counts where `target` is "loudness", `bedOffset` where it is "overBed"; "keepToBed" keeps the take's own
 * mean distance from the other tracks.
 * Source: house taste; limits and initial values as in `ride-defaults.ts`. What the presets in presets/ride/ go by: phrases
 * ridden by 2 to 5 dB and words by 1 to 3 (mixing guides that name figures agree within 1 dB, 2026-11); -16 LUFS Apple
 * Podcasts, -18 AES TD1008, -23 EBU R 128 (`platforms`); peaks under -3 dB ACX; level over distance the inverse-square law.
 */
export const RIDE_SETTINGS = {
  target: { kind: "choice", label: "Target", options: ["own", "loudness", "keepToBed", "overBed"], initial: "own" },
  loudness: { kind: "number", label: "LUFS", unit: "", minimum: -60, maximum: 0, initial: -18 },
  bedOffset: { kind: "number", label: "Over bed", unit: "dB", minimum: -20, maximum: 20, initial: 3 },
  amount: { kind: "number", label: "Amount", unit: "", minimum: 0, maximum: 1, initial: 1 },
  words: { kind: "number", label: "Words", unit: "", minimum: 0, maximum: 1, initial: 0 },
  boost: { kind: "number", label: "Boost", unit: "dB", minimum: 0, maximum: 12, initial: 4 },
  cut: { kind: "number", label: "Cut", unit: "dB", minimum: 0, maximum: 12, initial: 6 },
  gaps: { kind: "choice", label: "Gaps", options: ["hold", "glide", "return"], initial: "hold" },
  breaths: { kind: "choice", label: "Breaths", options: ["guard", "free"], initial: "guard" },
  trim: { kind: "number", label: "Breath trim", unit: "dB", minimum: 0, maximum: 12, initial: 0 },
  ceiling: { kind: "number", label: "Ceiling", unit: "dB", minimum: -20, maximum: 0, initial: -1 },
  tolerance: { kind: "number", label: "Tolerance", unit: "dB", minimum: 0.05, maximum: 2, initial: 0.5 },
} as const satisfies SettingSpecs;
