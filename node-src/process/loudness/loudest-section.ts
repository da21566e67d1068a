import { windowMeans } from "#src/dsp/series/window-means.ts";
import { LOUDEST_SECTION } from "#src/knowledge/processing/loudest-section.ts";
import type { Hertz, Seconds } from "#src/model/units.ts";
import { STEPS_PER_SECOND, stepLength, stepPowers } from "#src/process/loudness/step-powers.ts";
import type { Block } from "#src/process/processor.ts";

/**
 * The stretch of the greatest K-weighted power, of one or two channels; without a copy.
 *
 * Shape: ten places a second are tried, of equals the first is taken. Shorter sound gives all of it; silence its beginning.
 * Source: the weighting of ITU-R BS.1770-5, Annex 1; the length is house taste.
 */
export function loudestSection(sound: Block, sampleRate: Hertz, length: Seconds = LOUDEST_SECTION): Block {
  const steps = Math.round(length * STEPS_PER_SECOND);
  let [greatest, first] = [0, 0];
  for (const [i, power] of windowMeans(stepPowers(sound, sampleRate), steps, 1).entries())
    if (power > greatest) [greatest, first] = [power, i];
  const from = first * stepLength(sampleRate);
  return sound.map((channel) => channel.subarray(from, from + steps * stepLength(sampleRate)));
}
