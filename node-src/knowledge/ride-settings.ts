import type { SettingSpecs } from "#src/model/move/settings.ts";

/**
 * What a preset of the Ride device can say: its recipe "vocalRide" as a table, with the ranges of the command line's options.
 *
 * `loudness` counts where `target` is "loudness", `bedOffset` where it is "overBed"; "keepToBed" keeps the take's own
 * mean distance from the other tracks.
 * Source: house taste; limits and initial values as in `ride-defaults.ts`.
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
