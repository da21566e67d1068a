import type { Decibels, Lufs } from "#src/model/units.ts";
import type { Block, Processor } from "#src/process/processor.ts";

/**
 * The gain behind a processor that makes its sound as loud as what goes in, so that both can be compared by ear.
 *
 * Edge: 0 where either is silent.
 * @param loudnessOf How loudness is measured: integrated, by a meter that the caller has.
 * @param processor Freshly made; it is reset after.
 */
export function loudnessMatch(processor: Processor, sound: Block, loudnessOf: (sound: Block) => Lufs): Decibels {
  const { latency } = processor;
  const heard = sound.map((channel) => {
    const longer = new Float64Array(channel.length + latency);
    longer.set(channel);
    return longer;
  });
  processor.process(heard);
  processor.reset();
  const gain = loudnessOf(sound) - loudnessOf(heard.map((channel) => channel.subarray(latency)));
  return Number.isFinite(gain) ? gain : 0;
}
