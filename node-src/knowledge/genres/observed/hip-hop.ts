import { FMA_MEDIUM, type ObservedSet, percentiles } from "#src/knowledge/genres/observed/observed-set.ts";

/**
 * Hip-hop as it was released.
 * Source: 2,141 clips of the top genre Hip-Hop; the rest as `FMA_MEDIUM` has it. Rounded, the tone taken relative to 1 kHz.
 */
export const HIP_HOP: ObservedSet = {
  ...FMA_MEDIUM,
  what: "hip-hop clips",
  n: 2_141,
  confidence: "med",
  integrated: percentiles(-17.5, -15.9, -12.8, -10.5, -8.8, -7.3, -6.4),
  peakToLoudness: percentiles(7.3, 8, 9.3, 10.7, 12.5, 14.2, 15.4),
  peakToShortTerm: percentiles(6.6, 7.2, 8.5, 9.8, 11.4, 13.1, 14.2),
  loudnessRange: percentiles(0.6, 0.8, 1.1, 1.7, 2.6, 4.4, 6),
  correlation: percentiles(0.625, 0.745, 0.863, 0.94, 0.979, 0.995, 0.999),
  lowCorrelation: percentiles(0.747, 0.87, 0.951, 0.987, 0.998, 1, 1),
  tone: {
    levels: [
      -11.8, -7.8, 2.5, 6.6, 7.7, 5.5, 5, 4.9, 2.9, 3.8, 2.7, 1.8, 2.8, 3.3, 2, 0.7, 0, -0.6, -1.3, -1.9, -2.3, -3.2,
      -3.8, -4.4, -4.5, -5.3, -6.9, -10.1, -15.8,
    ],
    below: [
      -9.6, -10.2, -11.2, -9.3, -5.6, -5.3, -5.1, -4.6, -4.3, -4.4, -4.8, -5.1, -5.6, -5.8, -5.7, -5.2, -5.5, -5.3,
      -5.1, -5.2, -5, -5.2, -5.3, -5.4, -5.9, -6.7, -7.6, -8.5, -10.8,
    ],
    above: [
      9.2, 10.3, 7.9, 4.9, 3.6, 4.4, 4.3, 3.7, 3.8, 3.7, 4.1, 4.6, 4.4, 4.2, 4.1, 4.2, 4.1, 4.4, 4.4, 4.4, 4.4, 4.5,
      4.5, 4.4, 4.5, 5, 5.5, 6.6, 8.1,
    ],
  },
  side: {
    p10: [-41.2, -27.6, -23.7, -23.6, -25.3],
    p50: [-23.1, -14.3, -11.9, -11.9, -12.2],
    p90: [-11.7, -6.7, -4.6, -5.1, -3.6],
  },
};
