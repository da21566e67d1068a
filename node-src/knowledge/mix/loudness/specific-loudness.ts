import type { Decibels, Hertz } from "#src/model/units.ts";

/**
 * Constants of specific loudness that hold at every frequency.
 *
 * `scale` is C in sone per Cam, `loud` the excitation over which growth changes and `loudScale` its divisor there.
 * Source: ANSI S3.4-2007, eq. 5 to 8; the exponents of partial loudness Moore, Glasberg and Baer 1997, J. Audio Eng. Soc. 45(4), eq. 17 and 18.
 */
export const SPECIFIC_LOUDNESS = {
  scale: 0.046871,
  loud: 100,
  loudScale: 1.0707,
  loudExponent: 0.2,
  maskedExponent: 0.3,
} as const satisfies Record<string, number> & { loud: Decibels };

/**
 * By frequency: the excitation of a sound at the threshold of hearing in quiet, and K, the signal-to-masker ratio of a sound at its masked threshold.
 * From 500 Hz and from 1 kHz up both stay as they are. Between rows they go straight over the logarithm of frequency.
 *
 * Source: thresholds ANSI S3.4-2007, table 3. K: Moore, Glasberg and Baer 1997, fig. 9, read off the curve that an open implementation (`loudness`,
 * D. Ward 2014) fits to it, on 2026-11-30.
 */
export const THRESHOLDS: readonly (readonly [frequency: Hertz, quiet: Decibels, k: Decibels])[] = [
  [50, 28.18, 13.5],
  [63, 23.9, 10.04],
  [80, 19.2, 7.13],
  [100, 15.68, 4.92],
  [125, 12.67, 3.13],
  [160, 10.09, 1.54],
  [200, 8.08, 0.4],
  [250, 6.3, -0.51],
  [315, 5.3, -1.27],
  [400, 4.5, -1.88],
  [500, 3.73, -2.33],
  [630, 3.73, -2.67],
  [800, 3.73, -2.9],
  [1_000, 3.73, -3],
];

/**
 * A by G, the gain of the cochlear amplifier at low levels re 500 Hz: the threshold excitation at 500 Hz less that of the frequency. Between rows straight.
 * Source: ANSI S3.4-2007, fig. 5 and its table, thinned to rows between which a straight line is within 0.01 of the standard's 90.
 */
export const A_BY_GAIN: readonly (readonly [gain: Decibels, a: number])[] = [
  [-24.55, 8.852],
  [-22.78, 8.358],
  [-20.74, 7.859],
  [-19.78, 7.653],
  [-17.12, 7.165],
  [-15.32, 6.84],
  [-12.74, 6.368],
  [-10.29, 5.946],
  [-9.46, 5.825],
  [-6.84, 5.484],
  [-4.4, 5.187],
  [-2.37, 4.968],
  [-1.61, 4.888],
  [0, 4.72096],
];

/** Alpha by the same gain, straight between rows. Source: ANSI S3.4-2007, table 4. */
export const ALPHA_BY_GAIN: readonly (readonly [gain: Decibels, alpha: number])[] = [
  [-25, 0.26692],
  [-20, 0.25016],
  [-15, 0.23679],
  [-10, 0.22228],
  [-5, 0.21055],
  [0, 0.2],
];
