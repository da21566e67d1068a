import { decibelsToPower, FULL_SCALE_SINE_POWER } from "#src/dsp/decibels.ts";
import { randomAt } from "#src/dsp/seeded-random.ts";
import { complexTransform } from "#src/dsp/spectrum/complex-transform.ts";
import type { Dbfs, Hertz } from "#src/model/units.ts";

const FULL_SCALE_SINE: Dbfs = 0;

export interface PinkBand {
  readonly low: Hertz;
  readonly high: Hertz;
  /** Root mean square as AES17 has it: a full-scale sine reads 0. */
  readonly level: Dbfs;
  /** The same seed gives the same noise. */
  readonly seed: number;
}

/**
 * One period of pink noise between two frequencies, equal power in each octave and nothing outside, which repeats without a seam.
 *
 * Shape: `length` samples, a power of two; a line at each multiple of rate / length, of random phase, so that its level is exact.
 * Unit: linear samples. Edge: its peaks stand about 12 dB over its level, as those of Gaussian noise do.
 * Source: sum of lines of random phase, Schroeder, IEEE Trans. Inf. Theory 16 (1970), 85-89; level AES17-2020, 3.12.3.
 * @throws RangeError for another length, and a band that holds no line or reaches half the rate.
 */
export function pinkBand({ low, high, level, seed }: PinkBand, sampleRate: Hertz, length: number): Float64Array {
  const transform = complexTransform(length);
  const [first, last] = [Math.ceil((low * length) / sampleRate), Math.floor((high * length) / sampleRate)];
  if (!(first >= 1 && first <= last && last < length / 2))
    throw new RangeError(`pinkBand: ${low} to ${high} Hz holds no line of ${length} at ${sampleRate} Hz`);
  const [re, im] = [new Float64Array(length), new Float64Array(length)];
  let power = 0;
  for (let line = first; line <= last; line++) {
    const amplitude = 1 / Math.sqrt(line);
    const phase = 2 * Math.PI * randomAt(seed, line);
    re[line] = amplitude * Math.cos(phase);
    im[line] = amplitude * Math.sin(phase);
    power += amplitude ** 2 / 2;
  }
  transform.forward(re, im);
  const gain = Math.sqrt((decibelsToPower(level - FULL_SCALE_SINE) * FULL_SCALE_SINE_POWER) / power);
  return re.map((sample) => sample * gain);
}
