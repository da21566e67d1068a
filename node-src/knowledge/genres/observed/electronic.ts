import { FMA_MEDIUM, type ObservedSet, percentiles } from "#src/knowledge/genres/observed/observed-set.ts";

/**
 * Electronic music as it was released.
 * Source: 6,173 clips of the top genre Electronic; the rest as `FMA_MEDIUM` has it. Rounded, the tone taken relative to 1 kHz.
 */
export const ELECTRONIC: ObservedSet = {
  ...FMA_MEDIUM,
  what: "electronic clips",
  n: 6_173,
  confidence: "med",
  integrated: percentiles(-18.8, -17, -13.9, -11.3, -9.2, -7.6, -6.6),
  peakToLoudness: percentiles(7.5, 8.3, 9.7, 11.4, 13.4, 15.2, 16.3),
  peakToShortTerm: percentiles(6.7, 7.4, 8.6, 10.2, 12, 13.7, 14.7),
  loudnessRange: percentiles(0.6, 0.8, 1.3, 2.2, 3.9, 6.6, 8.9),
  correlation: percentiles(0.285, 0.478, 0.714, 0.869, 0.956, 0.994, 1),
  lowCorrelation: percentiles(0.335, 0.611, 0.875, 0.974, 0.996, 1, 1),
  tone: {
    levels: [
      -11.4, -7.8, 1.6, 5.8, 7.8, 6, 5.6, 5.5, 3.7, 4.1, 3.2, 2.7, 2.5, 2, 1.5, 0.8, 0, -0.6, -1.4, -2.3, -3.1, -3.9,
      -4.5, -5, -5.5, -6.3, -7.6, -9.8, -13.6,
    ],
    below: [
      -13.4, -13.3, -13.6, -13.4, -9.1, -7.7, -6.5, -5.8, -5.8, -5.5, -5.8, -6.1, -6.2, -6.5, -6.6, -6.6, -6.8, -6.8,
      -7.1, -7.3, -7.5, -7.9, -8.7, -9.6, -10.8, -12, -13.8, -16.2, -19.1,
    ],
    above: [
      11.3, 10.9, 8.4, 6.3, 4.3, 4.4, 4.2, 4, 4.4, 4.5, 4.9, 5.2, 5.4, 5.5, 5.6, 5.3, 5.3, 5.2, 5.2, 5.3, 5.4, 5.4, 5.5,
      5.6, 6, 6.4, 6.7, 7.7, 9.5,
    ],
  },
  side: {
    p10: [-40.5, -26.8, -21.7, -22.5, -24.2],
    p50: [-20, -10.4, -7.2, -8.2, -8.9],
    p90: [-6.3, -3.3, -1.4, -1.7, -0.7],
  },
};
