import type { Biquad } from "#src/dsp/biquad.ts";

/** The power that a numerator has to have at a frequency; `s` is sin^2 of half its angle. */
export interface WantedPower {
  readonly power: number;
  readonly s: number;
}

/**
 * The numerator of a section by its power at 0 Hz, `zero`, and at two more frequencies.
 *
 * With s = sin^2(w / 2) its power is zero (1 - s) + half s + bend 4 s (1 - s), where `half` is that at half the rate: two equations for `half` and
 * `bend`. The values at 0 Hz and at half the rate are squares of sums of the coefficients.
 * Shape: minimum phase; NaN where no numerator has these powers.
 * Source: M. Vicanek 2016, Matched Second Order Digital Filters, 4.
 */
export function zerosThrough(zero: number, low: WantedPower, high: WantedPower): Pick<Biquad, "b0" | "b1" | "b2"> {
  const slope = ({ power, s }: WantedPower) => (power - zero * (1 - s)) / s;
  const bend = (slope(low) - slope(high)) / (4 * (high.s - low.s));
  const half = slope(low) - 4 * bend * (1 - low.s);
  const sum = (Math.sqrt(zero) + Math.sqrt(half)) / 2;
  const b0 = (sum + Math.sqrt(sum * sum + bend)) / 2;
  return { b0, b1: (Math.sqrt(zero) - Math.sqrt(half)) / 2, b2: -bend / (4 * b0) };
}
