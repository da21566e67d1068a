import { FMA_LARGE, type ObservedSet, percentiles } from "#src/knowledge/genres/observed/observed-set.ts";

/**
 * Spoken word as it was released: poetry, radio, stories, some over music. Few clips: the ends of its ranges are rough.
 * Source: 417 clips of the top genre Spoken of the larger FMA; the medium one holds too few; the rest as `FMA_LARGE` has it. Rounded, the tone taken relative to 1 kHz.
 */
export const SPOKEN_WORD: ObservedSet = {
  ...FMA_LARGE,
  what: "spoken-word clips",
  n: 417,
  confidence: "low",
  integrated: percentiles(-29.5, -25.4, -21.8, -17.3, -14.1, -11.6, -9.7),
  peakToLoudness: percentiles(9.3, 10.6, 12.7, 14.8, 17.7, 20.4, 21.9),
  peakToShortTerm: percentiles(7.5, 9.3, 11.1, 13, 15.1, 17.8, 19.6),
  loudnessRange: percentiles(1.5, 1.9, 3.2, 5.7, 8.8, 12.5, 16.6),
  correlation: percentiles(0.083, 0.403, 0.789, 0.986, 1, 1, 1),
  lowCorrelation: percentiles(0.05, 0.265, 0.8, 0.993, 1, 1, 1),
  tone: {
    levels: [
      -20.8, -21.8, -17.6, -17, -14.2, -10.8, -4.3, -0.1, 0.6, 2.8, 3.3, 3.5, 5, 5.4, 4, 1.6, 0, -0.2, -0.8, -3, -4,
      -6.4, -7.8, -9.9, -11, -11.7, -15, -21.4, -29.3,
    ],
    below: [
      -15.4, -14.2, -14.1, -14.1, -13, -14.1, -18.5, -14.1, -11.8, -8.9, -7.6, -5.6, -5.4, -5.6, -6, -5.1, -5.1, -5.5,
      -5.9, -6.3, -6.9, -6.3, -6.9, -6.6, -8.9, -11.7, -11.2, -14, -22.9,
    ],
    above: [
      11.9, 13.6, 12, 13.9, 13.2, 10.5, 8.1, 6.2, 4.5, 4.6, 3.4, 3.2, 2.9, 2.9, 3.9, 4.3, 5.2, 4.9, 4.6, 5.8, 5.7, 6.8,
      6.1, 6.8, 7.5, 7.7, 10.1, 11.2, 14,
    ],
  },
  side: {
    p10: [-57.7, -64.7, -57.4, -45.3, -38.8],
    p50: [-22.2, -21.8, -21.3, -17.2, -15.5],
    p90: [-1.6, -3.1, -3.3, -1.9, -0.5],
  },
};
