import type { Hertz } from "#src/model/units.ts";

/**
 * What the last errors of rounding, newest first, are weighed by before they are taken from the next sample. The noise that is left lies where
 * hearing is dull: lowest about 4 kHz and 12 kHz, highest above 15 kHz.
 *
 * The weights belong to a rate: at 48 kHz all of it lies 9 % higher, which keeps the dips where they help; at twice the rate it would be wrong.
 * Source: R. A. Wannamaker, "Psychoacoustically Optimal Noise Shaping", J. Audio Eng. Soc. 40 (1992), 611-620: nine weights of the F-weighted design
 * at 44.1 kHz.
 */
export const NOISE_SHAPING = {
  weights: [2.412, -3.37, 3.937, -4.174, 3.353, -2.205, 1.281, -0.569, 0.0847],
  lowestRate: 44_100 as Hertz,
  highestRate: 48_000 as Hertz,
} as const;
