import { besselI0 } from "#src/dsp/spectrum/block-window.ts";
import type { Decibels } from "#src/model/units.ts";

/** A low-pass filter in continuous time: its weight at a distance, and how far it reaches to either side. */
export interface ContinuousLowpass {
  readonly reach: number;
  weightAt(distance: number): number;
}

/**
 * A windowed sinc, flat up to `pass` and silent from `stop` on.
 *
 * Unit: distances in samples, `pass` and `stop` in cycles a sample.
 * Shape: its integral is 1; ripple and leakage are both `attenuation` down.
 * Source: J. F. Kaiser 1974; Oppenheim, Schafer, Discrete-Time Signal Processing, 7.5.3.
 */
export function kaiserLowpass(pass: number, stop: number, attenuation: Decibels): ContinuousLowpass {
  const beta = 0.1102 * (attenuation - 8.7);
  const reach = (attenuation - 7.95) / (2.285 * 2 * Math.PI * (stop - pass)) / 2;
  const cutoff = pass + stop;
  const height = besselI0(beta);
  return {
    reach,
    weightAt: (distance) => {
      if (Math.abs(distance) >= reach) return 0;
      const window = besselI0(beta * Math.sqrt(1 - (distance / reach) ** 2)) / height;
      return cutoff * sinc(cutoff * distance) * window;
    },
  };
}

function sinc(x: number): number {
  return x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
}
