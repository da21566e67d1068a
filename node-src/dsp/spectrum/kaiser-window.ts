import type { Decibels, Samples } from "#src/model/units.ts";

/**
 * Kaiser's window at `x`, its ends at -1 and 1.
 *
 * Shape: 1 at both ends, I0(beta) in the middle; not yet divided by the taps' sum or by the middle.
 * Source: J. F. Kaiser 1974, Nonrecursive Digital Filter Design Using the I0-sinh Window Function.
 */
export function kaiserWindow(x: number, beta: number): number {
  return besselI0(beta * Math.sqrt(1 - x ** 2));
}

/** A low-pass at half the rate, under a Kaiser window that ends at `reach` to either side. */
export function kaiserSinc(distance: Samples, reach: Samples, beta: number): number {
  return sinc(distance) * kaiserWindow(distance / reach, beta);
}

/** One side of a filter that reads half way between samples: weights at 0.5, 1.5 and so on. Unit: each side sums to `sum`. */
export function kaiserHalfway(taps: number, beta: number, sum: number): Float64Array {
  const side = Float64Array.from({ length: taps }, (_, k) => kaiserSinc(k + 0.5, taps, beta));
  const share = side.reduce((total, tap) => total + tap, 0) / sum;
  return side.map((tap) => tap / share);
}

/** The shape whose ripple and leakage lie this far down. Edge: above 50 dB. Source: as `kaiserWindow`. */
export function kaiserBeta(attenuation: Decibels): number {
  return 0.1102 * (attenuation - 8.7);
}

/**
 * From a filter's first tap to its last, where the way from its pass band to its stop band is `width`.
 *
 * Unit: `width` in cycles a sample.
 * Source: as `kaiserWindow`; Oppenheim, Schafer, Discrete-Time Signal Processing, 7.5.3.
 */
export function kaiserLength(attenuation: Decibels, width: number): Samples {
  return (attenuation - 7.95) / (2.285 * 2 * Math.PI * width);
}

export function sinc(x: number): number {
  return x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
}

/** Modified Bessel function of the first kind, order 0, by its power series. Source: Abramowitz and Stegun 9.6.12. */
export function besselI0(x: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; term > sum * Number.EPSILON; k++) {
    term *= (x / (2 * k)) ** 2;
    sum += term;
  }
  return sum;
}
