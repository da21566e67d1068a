import { decibelsToAmplitude } from "#src/dsp/decibels.ts";
import { realTransform } from "#src/dsp/spectrum/real-transform.ts";
import type { Decibels, Hertz } from "#src/model/units.ts";

/** What is asked of finer steps than the filter can hold: the response is sampled this many times finer before it is windowed. */
const FINER = 4;

/**
 * A filter of linear phase with a response that is given: its taps are mirrored about the middle one, so that every frequency is equally late.
 *
 * Shape: 2 `half` - 1 taps, `half` a power of two; the middle tap is `half` - 1. Response sampled, transformed, and weighted by a Hann window, which
 * spreads it over 4 `sampleRate` / (2 `half`) Hz.
 * Edge: `-Infinity` at a frequency is silence there, as far as the window lets it.
 * @throws RangeError for a response that is NaN or infinite upwards somewhere, 0 Hz and half the rate included.
 */
export function linearPhaseTaps(response: (at: Hertz) => Decibels, half: number, sampleRate: Hertz): Float64Array {
  const size = 2 * half * FINER;
  const [wanted, re, im] = [new Float64Array(size), new Float64Array(size / 2 + 1), new Float64Array(size / 2 + 1)];
  for (let bin = 0; bin <= size / 2; bin++) {
    const at = (bin * sampleRate) / size;
    const level = decibelsToAmplitude(response(at));
    if (!Number.isFinite(level)) throw new RangeError(`linearPhaseTaps: ${response(at)} dB at ${at} Hz is no response`);
    wanted[bin] = level;
    wanted[(size - bin) % size] = level;
  }
  realTransform(size).forward(wanted, re, im);
  const taps = new Float64Array(2 * half - 1);
  for (let i = 0; i < half; i++) {
    const window = Math.cos((Math.PI * i) / (2 * half)) ** 2;
    const tap = (window * re[i]!) / size;
    taps[half - 1 + i] = tap;
    taps[half - 1 - i] = tap;
  }
  return taps;
}
