import { powerToDecibels } from "#src/dsp/decibels.ts";
import type { Decibels, Hertz } from "#src/model/units.ts";
import type { Processor } from "#src/process/processor.ts";

/** The gain of a linear processor's first channel at any frequency, from what an impulse makes of it. */
export function responseOf(processor: Processor): (frequency: Hertz) => Decibels {
  const { channels, sampleRate, latency, tail } = processor;
  const block = Array.from({ length: channels }, () => new Float64Array(latency + tail + 2_000));
  for (const channel of block) channel[0] = 1;
  processor.process(block);
  const impulse = block[0]!;
  return (frequency) => {
    const angle = (2 * Math.PI * frequency) / sampleRate;
    let [re, im] = [0, 0];
    for (let i = 0; i < impulse.length; i++) {
      re += impulse[i]! * Math.cos(angle * i);
      im += impulse[i]! * Math.sin(angle * i);
    }
    return powerToDecibels(re * re + im * im);
  };
}
