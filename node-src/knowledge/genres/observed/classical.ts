import { FMA_MEDIUM, type ObservedSet, percentiles } from "#src/knowledge/genres/observed/observed-set.ts";

/**
 * Classical music as it was released. Fewer than a thousand clips: the ends of its ranges are rough.
 * Source: 612 clips of the top genre Classical; the rest as `FMA_MEDIUM` has it. Rounded, the tone taken relative to 1 kHz.
 */
export const CLASSICAL: ObservedSet = {
  ...FMA_MEDIUM,
  what: "classical clips",
  n: 612,
  confidence: "low",
  integrated: percentiles(-32.3, -28.5, -24.4, -20.5, -17.2, -14.5, -12.4),
  peakToLoudness: percentiles(11.2, 11.9, 13.5, 14.9, 16.4, 18.1, 18.9),
  peakToShortTerm: percentiles(9.5, 9.9, 10.9, 12.1, 13.4, 14.7, 15.9),
  loudnessRange: percentiles(2.3, 3, 4.8, 7.6, 11.6, 16.3, 18.5),
  correlation: percentiles(-0.049, 0.051, 0.24, 0.45, 0.765, 0.946, 0.979),
  lowCorrelation: percentiles(0.033, 0.269, 0.565, 0.78, 0.897, 0.973, 0.992),
  tone: {
    levels: [
      -32.4, -32, -28.8, -27.2, -19.6, -17.1, -10.7, -6.3, -4.7, -1, 0.3, 2.3, 3.8, 4, 3.7, 1.3, 0, -2.6, -5, -7.9,
      -10.7, -13, -18.5, -25.6, -27.5, -30.7, -35.1, -39.4, -46,
    ],
    below: [
      -13.5, -13.2, -12.6, -10.8, -12.4, -13.5, -15.7, -13.6, -10.4, -8.4, -7.1, -6.2, -5.1, -4.2, -5.3, -4.7, -5.4,
      -5.3, -6.8, -7.8, -9.7, -13.2, -14.9, -16.2, -21.6, -24.8, -24, -23.6, -24.6,
    ],
    above: [
      14.1, 13.8, 15.8, 15.1, 14.7, 15.4, 11.3, 8.5, 6.6, 5.6, 4.5, 4.2, 3.7, 3.5, 4.1, 3.5, 4.2, 6.6, 5.8, 7.5, 9.1,
      9.8, 11.7, 12.8, 11.9, 11.3, 13.5, 14.4, 16.8,
    ],
  },
  side: {
    p10: [-19.2, -16.5, -14.6, -13.6, -11.7],
    p50: [-10.2, -5.4, -3.4, -2.4, -1.1],
    p90: [-2.2, -1.3, 0.6, 0.8, 0.5],
  },
};
