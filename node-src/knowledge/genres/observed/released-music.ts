import { FMA_MEDIUM, type ObservedSet, percentiles } from "#src/knowledge/genres/observed/observed-set.ts";

/**
 * Released music of all genres.
 * Source: 24,474 clips; the rest as `FMA_MEDIUM` has it. Rounded, the tone taken relative to 1 kHz.
 */
export const RELEASED_MUSIC: ObservedSet = {
  ...FMA_MEDIUM,
  what: "clips of all genres",
  n: 24_474,
  confidence: "med",
  integrated: percentiles(-21.4, -18.9, -15.4, -11.9, -9.3, -7.5, -6.5),
  peakToLoudness: percentiles(7, 7.9, 9.5, 11.6, 13.8, 15.8, 17.1),
  peakToShortTerm: percentiles(6.1, 7, 8.4, 10.2, 12.1, 13.9, 15),
  loudnessRange: percentiles(0.7, 0.9, 1.4, 2.5, 4.5, 7.6, 10.3),
  correlation: percentiles(0.228, 0.443, 0.699, 0.867, 0.961, 0.998, 1),
  lowCorrelation: percentiles(0.295, 0.57, 0.844, 0.959, 0.993, 1, 1),
  tone: {
    levels: [
      -18.2, -15.2, -6.7, -2.5, 1.9, 2, 2.9, 3.5, 2.6, 3.6, 2.6, 2.3, 2.3, 2.2, 2, 1.2, 0, -0.6, -1.3, -2.2, -3, -4.4,
      -5.7, -7.4, -8.8, -10.4, -12.5, -15.9, -21.5,
    ],
    below: [
      -17.9, -19.1, -22, -23, -21.3, -17.4, -12.1, -8.5, -7.6, -6.6, -6.3, -6.1, -6, -6.2, -6.6, -6.6, -6.5, -6.8, -7.3,
      -7.7, -8.5, -9.1, -10.7, -12.3, -14.1, -16.3, -18.5, -20, -22.1,
    ],
    above: [
      12.8, 13.1, 12.1, 10.5, 7, 5.7, 4.8, 4.4, 4.6, 4.5, 4.7, 4.8, 4.9, 4.8, 5, 5, 5.1, 5, 5.2, 5.7, 6.1, 6.1, 6.1,
      6.2, 6.5, 7.3, 8.1, 9.6, 12,
    ],
  },
  side: {
    p10: [-37.1, -29.6, -26.8, -25.7, -23.5],
    p50: [-17.4, -11.1, -9.1, -8.9, -8.8],
    p90: [-5.4, -3.5, -2, -1.6, -0.5],
  },
};
