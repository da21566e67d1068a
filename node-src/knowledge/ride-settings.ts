import type { SettingSpecs } from "#src/model/recipe/settings.ts";

/**
 * The settings of the Ride: one name, one range, one unit and one start each, for dials, options, presets, browser and guide.
 *
 * `loudness` counts where `target` is "loudness", `bedOffset` where it is "overBed"; "keepToBed" keeps the take's own
 * mean distance from the other tracks. `sections` counts where the target is "own": each section of the song keeps this share of its own level;
 * a bed says the level itself. `words` is how much of each word's distance from its phrase is ridden too.
 * Source: sections: house taste: at 0.3 a chorus that is sung 6 LU over the verse stays 2 over it; boost and cut: published practice for phrase rides (2 to 5 dB); the rest house taste.
 * `ceiling` starts off: behind a fader Live mixes in floating point, where nothing clips, and a ceiling
 * of -1 dBTP held back 6 of 43 quiet phrases. A preset whose take goes straight out says one (EBU R 128: -1 dBTP; ACX: -3).
 * Loudness down to -60 LUFS, for a take that is raised later, and a bed 20 LU off, for a whisper or a lead in front. What the
 * presets in presets/ride/ go by: phrases ridden by 2 to 5 dB and words by 1 to 3 (mixing guides that name figures agree within
 * 1 dB, 2026-11); -16 LUFS Apple Podcasts, -18 AES TD1008, -23 EBU R 128 (`platforms`); peaks under -3 dB ACX; level over
 * distance the inverse-square law.
 */
export const RIDE_SETTINGS = {
  target: { kind: "choice", label: "Target", options: ["own", "loudness", "keepToBed", "overBed"], initial: "own" },
  loudness: { kind: "number", label: "Target loudness", unit: "LUFS", minimum: -60, maximum: 0, initial: -18 },
  bedOffset: { kind: "number", label: "Over bed", unit: "LU", minimum: -20, maximum: 20, initial: 3 },
  amount: { kind: "number", label: "Amount", unit: "", minimum: 0, maximum: 1, initial: 1 },
  sections: { kind: "number", label: "Sections", unit: "", minimum: 0, maximum: 1, initial: 0.3 },
  words: { kind: "number", label: "Words", unit: "", minimum: 0, maximum: 1, initial: 0 },
  boost: { kind: "number", label: "Boost", unit: "dB", minimum: 0, maximum: 12, initial: 4 },
  cut: { kind: "number", label: "Cut", unit: "dB", minimum: 0, maximum: 12, initial: 6 },
  gaps: { kind: "choice", label: "Gaps", options: ["hold", "glide", "return"], initial: "hold" },
  breaths: { kind: "choice", label: "Breaths", options: ["free", "guard"], initial: "guard" },
  trim: { kind: "number", label: "Breath trim", unit: "dB", minimum: 0, maximum: 12, initial: 0 },
  ceiling: { kind: "number", label: "Ceiling", unit: "dBTP", minimum: -20, maximum: 12, initial: 12, off: 12 },
  tolerance: { kind: "number", label: "Tolerance", unit: "dB", minimum: 0.05, maximum: 2, initial: 0.5 },
} as const satisfies SettingSpecs;
