import type { Decibels, Hertz } from "#src/model/units.ts";

/**
 * Auditory filters. ERB = `bandwidthAtZero` (`bandwidthSlope` f + 1), Cam = `camScale` log10(`bandwidthSlope` f + 1). At a level of `symmetrical` dB per ERB both sides are alike; the lower one opens by
 * `opening` (at 1 kHz) a dB, down to `flattest` at most.
 *
 * Source: ANSI S3.4-2007, 3.5. House: `least` is the smallest weight that counts (70 dB down), `faintest` the power that does not excite (10 dB under
 * the reference, 14 under the threshold of the best filter), `unheard` what need not come out of a filter (another 10 dB down), `highest` the last level.
 */
export const ROEX = {
  bandwidthAtZero: 24.673,
  bandwidthSlope: 0.004368,
  camScale: 21.366,
  symmetrical: 51,
  opening: 0.35,
  flattest: 0.1,
  least: 1e-7,
  faintest: 0.1,
  unheard: 0.01,
  highest: 120,
} as const satisfies Record<string, number> & { bandwidthAtZero: Hertz; symmetrical: Decibels; highest: Decibels };
