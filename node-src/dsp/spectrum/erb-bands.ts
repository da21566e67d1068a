import type { Hertz } from "#src/model/units.ts";

/** Glasberg and Moore 1990, Hearing Research 47, eq. 3 and 4. */
const BANDWIDTH_AT_ZERO: Hertz = 24.7;
const SLOPE_PER_KILOHERTZ = 4.37;
const NUMBER_SCALE = 21.4;

/** Equivalent rectangular bandwidth of the auditory filter centred at `frequency`. Source: Glasberg and Moore 1990, eq. 3. */
export function erbBandwidth(frequency: Hertz): Hertz {
  return BANDWIDTH_AT_ZERO * ((SLOPE_PER_KILOHERTZ * frequency) / 1000 + 1);
}

/** Place of a frequency on the ERB scale, in ERBs from 0 Hz. Source: Glasberg and Moore 1990, eq. 4. */
export function erbNumber(frequency: Hertz): number {
  return NUMBER_SCALE * Math.log10((SLOPE_PER_KILOHERTZ * frequency) / 1000 + 1);
}

/** The frequency at a place on the ERB scale; the inverse of `erbNumber`. */
export function frequencyAtErb(number: number): Hertz {
  return ((10 ** (number / NUMBER_SCALE) - 1) * 1000) / SLOPE_PER_KILOHERTZ;
}

/**
 * Edges of bands one ERB wide: from ERB number 0.5, band i is centred at ERB number i + 1.
 *
 * Shape: rising; n + 1 edges make n bands. The last band ends at or below `highest`. 41 bands below 20 kHz.
 */
export function erbBandEdges(highest: Hertz): readonly Hertz[] {
  const count = Math.floor(erbNumber(highest) - 0.5);
  return Array.from({ length: Math.max(0, count + 1) }, (_, i) => frequencyAtErb(i + 0.5));
}

/** Centres of the bands between `erbBandEdges(highest)`. */
export function erbBandCentres(highest: Hertz): readonly Hertz[] {
  return Array.from({ length: Math.max(0, erbBandEdges(highest).length - 1) }, (_, i) => frequencyAtErb(i + 1));
}
