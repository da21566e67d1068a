import { FMA_MEDIUM, type ObservedSet, percentiles } from "#src/knowledge/genres/observed/observed-set.ts";

/**
 * Pop as it was released.
 * Source: 1,157 clips of the top genre Pop; the rest as `FMA_MEDIUM` has it. Rounded, the tone taken relative to 1 kHz.
 */
export const POP: ObservedSet = {
  ...FMA_MEDIUM,
  what: "pop clips",
  n: 1_157,
  confidence: "med",
  integrated: percentiles(-20.9, -18.7, -15, -11.6, -8.9, -7.4, -6.4),
  peakToLoudness: percentiles(7.2, 7.8, 9.2, 11.1, 13.3, 15.5, 16.9),
  peakToShortTerm: percentiles(6, 6.7, 8, 9.6, 11.7, 13.8, 15),
  loudnessRange: percentiles(0.8, 1.1, 1.7, 2.7, 4.5, 7, 8.9),
  correlation: percentiles(0.433, 0.577, 0.74, 0.871, 0.956, 0.998, 1),
  lowCorrelation: percentiles(0.466, 0.697, 0.895, 0.964, 0.99, 0.999, 1),
  tone: {
    levels: [
      -18.9, -15.7, -6.5, -1.9, 1.8, 2.2, 2.6, 3, 2.1, 3.6, 2.5, 2.2, 2.4, 2.3, 2.3, 1.5, 0, -0.8, -1.2, -2.6, -3.5, -5,
      -6.4, -8.1, -9.3, -10.7, -12.7, -16.6, -22.8,
    ],
    below: [
      -15.6, -17.1, -20.1, -19.9, -16.4, -12.9, -9.1, -6.5, -5.5, -5.1, -4.9, -5, -5, -5.1, -5.6, -5.7, -5.9, -6.3, -7,
      -7.5, -7.5, -6.8, -7.5, -7.4, -8.4, -9.9, -11.9, -14.5, -17.2,
    ],
    above: [
      10.7, 11.1, 10.4, 8.3, 6, 4.8, 4.4, 3.8, 4.6, 3.9, 4.3, 4.4, 4.3, 4.1, 4, 4, 4.7, 4.7, 4.6, 5.4, 5.3, 5.5, 6, 5.7,
      6.2, 6.1, 7, 8.6, 10.6,
    ],
  },
  side: {
    p10: [-36.3, -28.9, -25.3, -23.2, -23.8],
    p50: [-18.4, -11.2, -9.5, -9.6, -10.1],
    p90: [-7.3, -4.8, -3.2, -3.2, -1.9],
  },
};
