/** Slope of a crossover, in dB an octave. */
export type CrossoverSlope = "24" | "48";

const ORDERS: Readonly<Record<CrossoverSlope, number>> = { "24": 4, "48": 8 };

/**
 * Gain of the upper half of a Linkwitz-Riley crossover at a frequency, as a ratio to its corner; the lower half has the rest: they are in phase
 * and their gains add up to 1. Source: S. Linkwitz 1976; two Butterworth filters of half the order in series.
 */
export function highSplit(ratio: number, slope: CrossoverSlope): number {
  const steep = ratio ** ORDERS[slope];
  return Number.isFinite(steep) ? steep / (1 + steep) : 1;
}
