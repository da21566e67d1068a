import { powerToDecibels, powerToLoudness } from "#src/dsp/decibels.ts";
import { kWeighting } from "#src/dsp/k-weighting.ts";
import { createSections } from "#src/dsp/kernels/processing/sections/create-sections.ts";
import { GATING } from "#src/knowledge/gating.ts";
import { chain } from "#src/process/chain.ts";
import { LONGEST_RUN } from "#src/process/create-processor.ts";
import type { Block, ProcessFormat, Processor } from "#src/process/processor.ts";
import { saturation } from "#src/process/saturation/saturation.ts";
import type { SaturationSettings } from "#src/process/saturation/saturation-settings.ts";

/**
 * The settings with the makeup at which this sound is as loud behind the saturation as in front of it.
 *
 * Shape: loudness is the K-weighted power of those blocks of 400 ms that the gates of BS.1770 let pass in front; the same blocks are
 * compared behind. Stands for as much of the sound as it is given: for a file, its loudest half minute or all of it.
 * Edge: sound that is shorter than a block, or quieter than the gate, gives a makeup of 0.
 * @throws RangeError for settings out of their range.
 */
export function levelMatched(format: ProcessFormat, settings: SaturationSettings, sound: Block): SaturationSettings {
  const plain = { ...settings, makeup: 0 };
  const before = stepPowers(format, through(chain(format, []), sound));
  const after = stepPowers(format, through(saturation(format, plain), sound));
  const counted = gated(before);
  const [from, to] = [before, after].map((steps) => meanOf(steps, counted));
  const makeup = from! > 0 && to! > 0 ? powerToDecibels(from! / to!) : 0;
  return { ...plain, makeup };
}

/** What comes out, moved back by the latency; what is no number counts as 0 on both ways. */
function through(processor: Processor, sound: Block): Block {
  const longer = sound.map((channel) => {
    const all = new Float64Array(channel.length + processor.latency);
    all.set(channel);
    return all;
  });
  processor.process(longer);
  return longer.map((channel) => channel.subarray(processor.latency));
}

/** K-weighted power of each step between blocks, summed over the channels; weighs the sound in place. */
function stepPowers({ sampleRate, channels }: ProcessFormat, sound: Block): Float64Array {
  const sections = createSections(kWeighting(sampleRate), channels, LONGEST_RUN);
  const length = sound[0]!.length;
  for (let from = 0; from < length; from += LONGEST_RUN) {
    sections.run(sound, from, Math.min(LONGEST_RUN, length - from));
    sections.settle();
  }
  const step = Math.round(GATING.step * sampleRate);
  return Float64Array.from({ length: Math.floor(length / step) }, (_, index) => {
    let power = 0;
    for (const samples of sound)
      for (let i = index * step; i < (index + 1) * step; i++) power += samples[i]! * samples[i]!;
    return power / step;
  });
}

const STEPS = Math.round(GATING.block / GATING.step);

function blockPowers(steps: Float64Array): readonly number[] {
  return Array.from({ length: Math.max(0, steps.length - STEPS + 1) }, (_, at) =>
    mean(Array.from(steps.subarray(at, at + STEPS))),
  );
}

/** Which blocks both gates let pass. */
function gated(steps: Float64Array): readonly boolean[] {
  const powers = blockPowers(steps);
  const over = powers.map((power) => powerToLoudness(power) > GATING.absolute);
  const relative = powerToLoudness(mean(powers.filter((_, i) => over[i]))) + GATING.relative;
  return powers.map((power, i) => over[i]! && powerToLoudness(power) > relative);
}

function meanOf(steps: Float64Array, counted: readonly boolean[]): number {
  return mean(blockPowers(steps).filter((_, i) => counted[i]));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
