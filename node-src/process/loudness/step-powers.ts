import type { Cascade } from "#src/dsp/biquad.ts";
import { kWeighting } from "#src/dsp/k-weighting.ts";
import { createSections } from "#src/dsp/kernels/processing/sections/create-sections.ts";
import { GATING } from "#src/knowledge/gating.ts";
import type { Hertz, Samples } from "#src/model/units.ts";
import { healSamples } from "#src/process/heal-samples.ts";
import type { Block } from "#src/process/processor.ts";

/**
 * K-weighted mean power of each whole step of 100 ms, summed over one or two channels: what gates and loudness are taken from.
 *
 * Shape: a last, incomplete step is left out. The sound stays as it is; what is no number counts as 0.
 * Source: ITU-R BS.1770-5, Annex 1, eq. 1 and 3; a step is what two of its blocks lie apart.
 * @throws RangeError outside 8 kHz to 192 kHz.
 */
export function stepPowers(sound: Block, sampleRate: Hertz): Float64Array {
  const powers = new Float64Array(wholeSteps(sound, sampleRate));
  eachStep(sound, sampleRate, kWeighting(sampleRate), (step, i) => {
    powers[i] = step.reduce((sum, samples) => sum + energyOf(samples), 0) / step[0]!.length;
  });
  return powers;
}

/**
 * Each whole step of 100 ms, filtered, in the same arrays every time; the sound stays as it is, and what is no number counts as 0.
 *
 * @param hear Is given the step and its place.
 */
export function eachStep(
  sound: Block,
  sampleRate: Hertz,
  filter: Cascade,
  hear: (step: Block, index: number) => void,
): void {
  const length = stepLength(sampleRate);
  const sections = createSections(filter, sound.length, length);
  const step = sound.map(() => new Float64Array(length));
  for (let i = 0; i < wholeSteps(sound, sampleRate); i++) {
    for (const [c, samples] of step.entries()) {
      samples.set(sound[c]!.subarray(i * length, (i + 1) * length));
      healSamples(samples);
    }
    sections.run(step, 0, length);
    sections.settle();
    hear(step, i);
  }
}

/** How many whole steps there are. */
export function wholeSteps(sound: Block, sampleRate: Hertz): number {
  return Math.floor((sound[0]?.length ?? 0) / stepLength(sampleRate));
}

export const STEPS_PER_SECOND = Math.round(1 / GATING.step);

export function stepLength(sampleRate: Hertz): Samples {
  return Math.round(sampleRate / STEPS_PER_SECOND);
}

function energyOf(samples: Float64Array): number {
  return samples.reduce((energy, x) => energy + x * x, 0);
}
