import { kaiserBeta, kaiserLength, kaiserWindow, sinc } from "#src/dsp/spectrum/kaiser-window.ts";
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
 * Source: as `kaiserWindow`.
 */
export function kaiserLowpass(pass: number, stop: number, attenuation: Decibels): ContinuousLowpass {
  const beta = kaiserBeta(attenuation);
  const reach = kaiserLength(attenuation, stop - pass) / 2;
  const cutoff = pass + stop;
  const height = kaiserWindow(0, beta);
  return {
    reach,
    weightAt: (distance) => {
      if (Math.abs(distance) >= reach) return 0;
      const window = kaiserWindow(distance / reach, beta) / height;
      return cutoff * sinc(cutoff * distance) * window;
    },
  };
}
