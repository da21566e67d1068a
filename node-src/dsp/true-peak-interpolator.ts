import { kaiserSinc } from "#src/dsp/spectrum/kaiser-window.ts";
import type { Hertz } from "#src/model/units.ts";

/**
 * An interpolating FIR filter cut into phases. Phase p, tap k, weighs sample `n - taps / 2 + 1 + k`; the sum is the signal's
 * value at `n + (p + 0.5) / oversampling`. The phases lie half a step off the samples, so that phase p is phase
 * `oversampling - 1 - p` reversed; the samples themselves are looked at as they are.
 */
export interface PolyphaseInterpolator {
  readonly phases: readonly Float64Array[];
  readonly oversampling: number;
  readonly taps: number;
  /** Largest sum of absolute taps over the phases: no interpolated value exceeds this times the largest sample under the filter. */
  readonly l1Norm: number;
}

const TAPS = 24;
/** Kaiser's shape. Measured over 4 to 7: 6 has the smallest worst gain error up to 0.42 fs (a least-squares design has more). */
const BETA = 6;
/** From here on half as many phases look equally often at the same tone. */
export const HIGH_RATE: Hertz = 80_000;

/**
 * The filter that finds peaks between samples: a Kaiser-windowed sinc, 24 taps a phase, 8 phases below 80 kHz and 4 above.
 *
 * Edge, measured: gain of every phase -0.009 to +0.015 dB up to 0.42 fs. Reading of random-phase sines up to 0.45 fs: +0.015 dB
 * at most over, 0.10 dB at most under with 8 phases, 0.17 dB under with 4 up to 0.25 fs (24 kHz at 96 kHz).
 * The 48-tap filter of BS.1770-5 Annex 2 reads -0.30 to +0.22 dB up to 0.35 fs.
 * Source: ITU-R BS.1770-5, Annex 2 (method); design measured in test/dsp/true-peak-interpolator.test.ts.
 * @throws RangeError for a sample rate that is not above 0.
 */
export function truePeakInterpolator(sampleRate: Hertz): PolyphaseInterpolator {
  if (!(sampleRate > 0)) throw new RangeError(`truePeakInterpolator: sample rate ${sampleRate} Hz must be above 0`);
  const oversampling = sampleRate < HIGH_RATE ? 8 : 4;
  const phases = Array.from({ length: oversampling }, (_, phase) => phaseAt((phase + 0.5) / oversampling));
  const l1Norm = Math.max(...phases.map((phase) => phase.reduce((sum, tap) => sum + Math.abs(tap), 0)));
  return { phases, oversampling, taps: TAPS, l1Norm };
}

/** Taps that read the signal `delay` samples after tap 11, with unit gain at 0 Hz. */
function phaseAt(delay: number): Float64Array {
  const half = TAPS / 2;
  const taps = Float64Array.from({ length: TAPS }, (_, tap) => kaiserSinc(tap - (half - 1) - delay, half, BETA));
  const sum = taps.reduce((total, tap) => total + tap, 0);
  return taps.map((tap) => tap / sum);
}
