import type { Decibels, Hertz } from "#src/model/units.ts";

/**
 * What an ear passes on to the cochlea of a sound from the front in a free field: the outer ear's gain and the middle ear's, by frequency. Between rows
 * a natural cubic spline; outside the table the outermost rows hold.
 *
 * Source: ANSI S3.4-2007, tables 1 and 2 (Moore, Glasberg and Baer 1997, fig. 2 and 3).
 */
export const EAR_TRANSFER: readonly (readonly [frequency: Hertz, outer: Decibels, middle: Decibels])[] = [
  [20, 0, -39.6],
  [25, 0, -32],
  [31.5, 0, -25.85],
  [40, 0, -21.4],
  [50, 0, -18.5],
  [63, 0, -15.9],
  [80, 0, -14.1],
  [100, 0, -12.4],
  [125, 0.1, -11],
  [160, 0.3, -9.6],
  [200, 0.5, -8.3],
  [250, 0.9, -7.4],
  [315, 1.4, -6.2],
  [400, 1.6, -4.8],
  [500, 1.7, -3.8],
  [630, 2.5, -3.3],
  [750, 2.7, -2.9],
  [800, 2.6, -2.6],
  [1_000, 2.6, -2.6],
  [1_250, 3.2, -4.5],
  [1_500, 5.2, -5.4],
  [1_600, 6.6, -6.1],
  [2_000, 12, -8.5],
  [2_500, 16.8, -10.4],
  [3_000, 15.3, -7.3],
  [3_150, 15.2, -7],
  [4_000, 14.2, -6.6],
  [5_000, 10.7, -7],
  [6_000, 7.1, -9.2],
  [6_300, 6.4, -10.2],
  [8_000, 1.8, -12.2],
  [9_000, -0.9, -10.8],
  [10_000, -1.6, -10.1],
  [11_200, 1.9, -12.7],
  [12_500, 4.9, -15],
  [14_000, 2, -18.2],
  [15_000, -2, -23.8],
  [16_000, 2.5, -32.3],
  [18_000, 2.5, -45.5],
  [20_000, 2.5, -50],
];
