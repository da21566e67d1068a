import type { Decibels, Hertz } from "#src/model/units.ts";

/** One band of an equaliser. A tilt rises by `gain` far above its frequency and falls by as much far below. */
export type Band =
  | { readonly shape: "bell"; readonly frequency: Hertz; readonly gain: Decibels; readonly q: number }
  | { readonly shape: "low-shelf" | "high-shelf"; readonly frequency: Hertz; readonly gain: Decibels }
  | { readonly shape: "tilt"; readonly frequency: Hertz; readonly gain: Decibels }
  | { readonly shape: "notch"; readonly frequency: Hertz; readonly q: number }
  | { readonly shape: "low-cut" | "high-cut"; readonly frequency: Hertz; readonly slope: Slope };

/** Decibels an octave, Butterworth: -3 dB at the frequency. */
export type Slope = 12 | 24 | 36 | 48;
