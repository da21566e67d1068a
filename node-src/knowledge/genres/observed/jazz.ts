import { FMA_MEDIUM, type ObservedSet, percentiles } from "#src/knowledge/genres/observed/observed-set.ts";

/**
 * Jazz as it was released. Fewer than a thousand clips: the ends of its ranges are rough.
 * Source: 377 clips of the top genre Jazz; the rest as `FMA_MEDIUM` has it. Rounded, the tone taken relative to 1 kHz.
 */
export const JAZZ: ObservedSet = {
  ...FMA_MEDIUM,
  what: "jazz clips",
  n: 377,
  confidence: "low",
  integrated: percentiles(-24.8, -21.3, -18, -14.1, -12, -9.9, -9.3),
  peakToLoudness: percentiles(9.2, 10.1, 11.5, 13.3, 15.4, 17.8, 19.2),
  peakToShortTerm: percentiles(7.9, 8.6, 9.8, 11.5, 13.5, 15.3, 17),
  loudnessRange: percentiles(1.2, 1.6, 2.3, 3.9, 6.6, 9.5, 12.8),
  correlation: percentiles(0.203, 0.387, 0.604, 0.804, 0.927, 0.991, 1),
  lowCorrelation: percentiles(0.202, 0.431, 0.791, 0.93, 0.983, 0.996, 1),
  tone: {
    levels: [
      -24, -22.2, -13.5, -7.1, 1.6, 2.1, 3.5, 2.9, 2.4, 4.9, 3.7, 4.5, 4.4, 3.6, 3.3, 1.6, 0, -0.6, -2.2, -3.7, -5.7,
      -6.8, -8.8, -11.5, -13.1, -14.5, -16.8, -19.9, -24,
    ],
    below: [
      -16.8, -17.8, -21.1, -25.4, -29.3, -23.3, -18.1, -11.5, -9.6, -7.4, -6.5, -6.5, -5.1, -6.4, -6, -6.8, -7.1, -6.9,
      -7.4, -7.7, -7.6, -9.8, -10.8, -11.5, -14.3, -17.7, -20.3, -21.3, -25.5,
    ],
    above: [
      16.7, 17.5, 15.4, 11.1, 7, 6.1, 5.4, 4.7, 4.5, 4.6, 4.3, 4, 4.6, 4, 4.5, 5, 5.8, 6.1, 6.4, 8, 8.6, 8.7, 8.3, 9.1,
      8.2, 9, 10.2, 11.8, 12.9,
    ],
  },
  side: {
    p10: [-27.8, -21.8, -22.1, -20.8, -18.4],
    p50: [-14.9, -8.9, -8.1, -7.6, -5.3],
    p90: [-4.1, -2.7, -1.6, -1.8, -0.1],
  },
};
