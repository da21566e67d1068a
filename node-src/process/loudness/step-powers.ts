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
  const length = stepLength(sampleRate);
  const sections = createSections(kWeighting(sampleRate), sound.length, length);
  const step = sound.map(() => new Float64Array(length));
  return Float64Array.from({ length: Math.floor((sound[0]?.length ?? 0) / length) }, (_, i) => {
    for (const [c, samples] of step.entries()) {
      samples.set(sound[c]!.subarray(i * length, (i + 1) * length));
      healSamples(samples);
    }
    sections.run(step, 0, length);
    sections.settle();
    return step.reduce((sum, samples) => sum + samples.reduce((energy, x) => energy + x * x, 0), 0) / length;
  });
}

export const STEPS_PER_SECOND = Math.round(1 / GATING.step);

export function stepLength(sampleRate: Hertz): Samples {
  return Math.round(sampleRate / STEPS_PER_SECOND);
}
