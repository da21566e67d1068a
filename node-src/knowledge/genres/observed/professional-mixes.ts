import { MUSDB, type ObservedSet, percentiles } from "#src/knowledge/genres/observed/observed-set.ts";

/**
 * Mixes by professionals before mastering, whole songs: band pop, rock and metal first, some rap and electronic music.
 * Source: the 100 mixtures of the training part of MUSDB18-HQ (Rafii et al. 2019); the rest as `MUSDB` has it. Rounded, the tone taken relative to 1 kHz.
 */
export const PROFESSIONAL_MIXES: ObservedSet = {
  ...MUSDB,
  what: "unmastered professional mixes",
  n: 100,
  confidence: "med",
  integrated: percentiles(-18.7, -18, -16.9, -15.7, -14.3, -13.3, -12.9),
  peakToLoudness: percentiles(13, 13.3, 14.3, 15.8, 16.9, 18, 18.8),
  peakToShortTerm: percentiles(11.5, 11.6, 12.3, 13.3, 14.5, 15.3, 15.8),
  loudnessRange: percentiles(2, 2.5, 4.1, 5.5, 8.1, 11.4, 14.3),
  correlation: percentiles(0.534, 0.626, 0.737, 0.828, 0.896, 0.964, 0.976),
  lowCorrelation: percentiles(0.762, 0.789, 0.88, 0.925, 0.977, 0.995, 0.997),
  tone: {
    levels: [
      -18.2, -13.6, -3.7, 0.5, 2.6, 2.4, 3.9, 3.4, 2.8, 4, 2.5, 1.5, 2.1, 2.2, 1.9, 1.5, 0, -0.7, -1.4, -2.6, -2.9,
      -4.2, -6.1, -9.1, -9.9, -10.6, -12.1, -15.2, -19.7,
    ],
    below: [
      -10.7, -9.7, -9.4, -7.4, -5.4, -3.2, -3.5, -3.6, -3.9, -3.2, -3.7, -3.3, -4.4, -3, -3.2, -4.1, -3.6, -3.8, -4,
      -5.3, -5.5, -6.2, -5.3, -4.7, -4, -4, -5.1, -6.9, -9.4,
    ],
    above: [
      9.8, 9, 7.2, 6.1, 4.3, 3.9, 3.4, 3.7, 2.4, 2.3, 2.8, 3.7, 2.6, 2.5, 3.6, 2.9, 3.9, 3, 3, 3.7, 3.9, 3.8, 4.5, 4.6,
      4.3, 4.4, 4.8, 5.6, 6.1,
    ],
  },
  side: {
    p10: [-29.5, -15.3, -14.9, -14.6, -23.2],
    p50: [-15.4, -10.1, -8.6, -8, -8.5],
    p90: [-9.8, -4.6, -4.5, -4, -3],
  },
};
