import type { ContinuousLowpass } from "#src/dsp/resampling/kaiser-lowpass.ts";

/**
 * A low-pass filter sampled for every place that a new sample can have between two old ones. Phase p, tap k, weighs sample `n - taps / 2 + 1 + k`; the
 * sum is the signal's value at `n + p / phases`.
 */
export interface PhaseFilter {
  readonly phases: number;
  /** Taps of a phase: a multiple of four. */
  readonly taps: number;
  /** Phase after phase. */
  readonly weights: Float64Array;
}

/** Each phase's taps add up to 1, so that a level stays what it is to the last bits. */
export function phaseFilter(lowpass: ContinuousLowpass, phases: number): PhaseFilter {
  const half = 2 * Math.ceil((lowpass.reach + 1) / 2);
  const taps = 2 * half;
  const weights = new Float64Array(phases * taps);
  for (let phase = 0; phase < phases; phase++) {
    const row = weights.subarray(phase * taps, (phase + 1) * taps);
    let sum = 0;
    for (let tap = 0; tap < taps; tap++) {
      row[tap] = lowpass.weightAt(tap - half + 1 - phase / phases);
      sum += row[tap]!;
    }
    for (let tap = 0; tap < taps; tap++) row[tap]! /= sum;
  }
  return { phases, taps, weights };
}
