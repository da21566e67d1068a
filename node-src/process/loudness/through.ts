import type { Block, Processor } from "#src/process/processor.ts";

/**
 * What comes out of a processor for a stretch of sound, moved back by its latency: as long as what goes in, sample under sample.
 *
 * Shape: the sound stays as it is; of the processor's tail, nothing is heard behind the last sample.
 * @throws RangeError for other channels than the processor's, or channels of different length.
 */
export function through(processor: Processor, sound: Block): Block {
  const { latency } = processor;
  const longer = sound.map((channel) => {
    const all = new Float64Array(channel.length + latency);
    all.set(channel);
    return all;
  });
  processor.process(longer);
  return longer.map((channel) => channel.subarray(latency));
}
