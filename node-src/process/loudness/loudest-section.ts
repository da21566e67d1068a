import { kWeighting } from "#src/dsp/k-weighting.ts";
import { createSections } from "#src/dsp/kernels/processing/sections/create-sections.ts";
import { LOUDEST_SECTION } from "#src/knowledge/processing/compression-plans.ts";
import type { Hertz, Seconds } from "#src/model/units.ts";
import type { Block } from "#src/process/processor.ts";

const STEPS_PER_SECOND = 10;

/**
 * The stretch of the greatest K-weighted power, of one or two channels; without a copy.
 *
 * Shape: ten places a second are tried. Shorter sound gives all of it; silence its beginning.
 * Source: the weighting of ITU-R BS.1770-5, Annex 1; the length is house taste.
 */
export function loudestSection(sound: Block, sampleRate: Hertz, length: Seconds = LOUDEST_SECTION): Block {
  const step = Math.round(sampleRate / STEPS_PER_SECOND);
  const wanted = Math.round(length * STEPS_PER_SECOND);
  const powers = stepPowers(sound, sampleRate, step);
  let sum = 0;
  let [best, from] = [0, 0];
  for (const [i, power] of powers.entries()) {
    sum += power - (i >= wanted ? powers[i - wanted]! : 0);
    if (i + 1 >= wanted && sum > best) [best, from] = [sum, (i + 1 - wanted) * step];
  }
  return sound.map((channel) => channel.subarray(from, from + wanted * step));
}

/** Powers of whole steps, summed over channels; what is no number counts as 0. */
function stepPowers(sound: Block, sampleRate: Hertz, step: number): readonly number[] {
  const sections = createSections(kWeighting(sampleRate), sound.length, step);
  const piece = sound.map(() => new Float64Array(step));
  const steps = Math.floor((sound[0]?.length ?? 0) / step);
  return Array.from({ length: steps }, (_, i) => {
    for (const [c, samples] of piece.entries()) copyFinite(sound[c]!, i * step, samples);
    sections.run(piece, 0, step);
    sections.settle();
    return piece.reduce((sum, samples) => sum + samples.reduce((power, x) => power + x * x, 0), 0);
  });
}

function copyFinite(from: Float64Array, at: number, to: Float64Array): void {
  for (let i = 0; i < to.length; i++) to[i] = Number.isFinite(from[at + i]!) ? from[at + i]! : 0;
}
