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
  return { phases, taps: 2 * half, weights: rowsOf(lowpass, half, phases, 0, phases) };
}

/**
 * The same for places between the phases too: one phase more before the first and two behind the last, so that each place has two on either side. The
 * cubic through those four gives its weights.
 */
export function slidingFilter(lowpass: ContinuousLowpass, phases: number): PhaseFilter {
  const half = 2 * Math.ceil((lowpass.reach + 2) / 2);
  return { phases, taps: 2 * half, weights: rowsOf(lowpass, half, phases, -1, phases + 2) };
}

/** The cubic through four phases: what each of them counts at `share` of the way from the second to the third. */
export function cubicShares(share: number): readonly [number, number, number, number] {
  const [before, behind, far] = [share + 1, share - 1, share - 2];
  return [
    (share * behind * far) / -6,
    (before * behind * far) / 2,
    (before * share * far) / -2,
    (before * share * behind) / 6,
  ];
}

function rowsOf(lowpass: ContinuousLowpass, half: number, phases: number, from: number, to: number): Float64Array {
  const taps = 2 * half;
  const weights = new Float64Array((to - from) * taps);
  for (let phase = from; phase < to; phase++) {
    const row = weights.subarray((phase - from) * taps, (phase - from + 1) * taps);
    let sum = 0;
    for (let tap = 0; tap < taps; tap++) {
      row[tap] = lowpass.weightAt(tap - half + 1 - phase / phases);
      sum += row[tap]!;
    }
    for (let tap = 0; tap < taps; tap++) row[tap]! /= sum;
  }
  return weights;
}
