import { CAM_BANDS } from "#src/knowledge/mix/cam-bands.ts";
import type { Hertz } from "#src/model/units.ts";

/**
 * What becomes of left and right in each band of `TrackFeatures`: four factors on samples a band, in the order left from left, left from
 * right, right from left, right from right. Phases are left out: what turns both channels alike is not heard in powers.
 */
export type BandMatrices = Float64Array;

/** Factors a band. */
export const MATRIX = 4;

/** The four factors of one band, left from left first. */
export type Matrix = readonly [
  leftFromLeft: number,
  leftFromRight: number,
  rightFromLeft: number,
  rightFromRight: number,
];

/** The same in every band. */
export function everyBand(matrix: Matrix): BandMatrices {
  return byBand(() => matrix);
}

/** One matrix for the middle of each band. */
export function byBand(matrixAt: (frequency: Hertz) => Matrix): BandMatrices {
  const matrices = new Float64Array(CAM_BANDS.length * MATRIX);
  for (const [band, frequency] of CAM_BANDS.entries()) matrices.set(matrixAt(frequency), band * MATRIX);
  return matrices;
}

/** Both channels by one gain. */
export function both(gain: number): Matrix {
  return [gain, 0, 0, gain];
}

/** Mid and side each by a gain of its own. */
export function midSide(mid: number, side: number): Matrix {
  const own = (mid + side) / 2;
  const other = (mid - side) / 2;
  return [own, other, other, own];
}

/** One after the other. */
export function inSeries(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d] = first;
  const [e, f, g, h] = second;
  return [e * a + f * c, e * b + f * d, g * a + h * c, g * b + h * d];
}

/** Whole chains of bands, one after the other. */
export function chained(first: BandMatrices, second: BandMatrices): BandMatrices {
  const result = new Float64Array(first.length);
  for (let at = 0; at < first.length; at += MATRIX) result.set(inSeries(matrixOf(first, at), matrixOf(second, at)), at);
  return result;
}

function matrixOf(matrices: BandMatrices, at: number): Matrix {
  return [matrices[at]!, matrices[at + 1]!, matrices[at + 2]!, matrices[at + 3]!];
}
