import { FMA_MEDIUM, type ObservedSet, percentiles } from "#src/knowledge/genres/observed/observed-set.ts";

/**
 * Rock as it was released.
 * Source: 6,964 clips of the top genre Rock; the rest as `FMA_MEDIUM` has it. Rounded, the tone taken relative to 1 kHz.
 */
export const ROCK: ObservedSet = {
  ...FMA_MEDIUM,
  what: "rock clips",
  n: 6_964,
  confidence: "med",
  integrated: percentiles(-18.5, -16.6, -13.8, -10.7, -8.4, -6.7, -5.9),
  peakToLoudness: percentiles(6.3, 7.2, 8.6, 10.5, 12.7, 14.6, 15.8),
  peakToShortTerm: percentiles(5.5, 6.3, 7.6, 9.3, 11.4, 13.1, 14.1),
  loudnessRange: percentiles(0.6, 0.8, 1.3, 2.1, 3.5, 5.6, 7.5),
  correlation: percentiles(0.4, 0.525, 0.703, 0.849, 0.949, 0.993, 1),
  lowCorrelation: percentiles(0.501, 0.676, 0.859, 0.949, 0.987, 0.998, 1),
  tone: {
    levels: [
      -20.5, -17.3, -9.1, -5.1, -0.5, 1.1, 2.6, 3.7, 3.3, 3.9, 2.2, 1.8, 1.4, 1.4, 1.9, 1.4, 0, -0.3, -0.3, -0.6, -0.8,
      -2.2, -4.2, -6.6, -8.7, -10.7, -13.1, -16.7, -22.6,
    ],
    below: [
      -13, -13.5, -13.3, -11.6, -9.8, -7.9, -5.9, -4.6, -4.2, -3.9, -4, -4.2, -4.2, -4.5, -4.9, -4.9, -4.9, -5, -5.1,
      -5.5, -6.1, -6.4, -6.5, -6.9, -7.4, -8, -9, -11.4, -13.8,
    ],
    above: [
      11.4, 11, 9.3, 8.1, 6.3, 5.2, 4.3, 3.7, 3.7, 3.3, 3.7, 3.6, 3.7, 3.8, 4, 3.9, 3.8, 3.6, 3.7, 4, 4.3, 4.6, 4.9,
      5.1, 5.4, 5.9, 6.4, 7.5, 9.4,
    ],
  },
  side: {
    p10: [-31.4, -25.4, -23.7, -22.5, -20.7],
    p50: [-16.8, -11.2, -9.7, -8.5, -8.3],
    p90: [-7.1, -4.6, -3.5, -2.3, -1.1],
  },
};
