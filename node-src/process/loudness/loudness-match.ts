import type { Decibels, Lufs } from "#src/model/units.ts";
import { through } from "#src/process/loudness/through.ts";
import type { Block, Processor } from "#src/process/processor.ts";

/**
 * The gain behind a processor that makes its sound as loud as what goes in, so that both can be compared by ear.
 *
 * Edge: 0 where either is silent.
 * @param loudnessOf How loudness is measured: integrated, by a meter that the caller has.
 * @param processor Freshly made; it is reset after.
 */
export function loudnessMatch(processor: Processor, sound: Block, loudnessOf: (sound: Block) => Lufs): Decibels {
  const heard = through(processor, sound);
  processor.reset();
  const gain = loudnessOf(sound) - loudnessOf(heard);
  return Number.isFinite(gain) ? gain : 0;
}
