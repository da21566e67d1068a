import { loudnessToPower, powerToDecibels } from "#src/dsp/decibels.ts";
import { gatedTogether } from "#src/dsp/series/gated-power.ts";
import { GATING } from "#src/knowledge/gating.ts";
import { gatingBlocks } from "#src/process/loudness/gating-blocks.ts";
import { stepPowers } from "#src/process/loudness/step-powers.ts";
import { through } from "#src/process/loudness/through.ts";
import type { Block, ProcessFormat } from "#src/process/processor.ts";
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
  const behind = gatingBlocks(stepPowers(through(saturation(format, plain), sound), format.sampleRate));
  const inFront = gatingBlocks(stepPowers(sound, format.sampleRate));
  const [from, to] = gatedTogether(inFront, behind, loudnessToPower(GATING.absolute), GATING.relative);
  const makeup = from > 0 && to > 0 ? powerToDecibels(from / to) : 0;
  return { ...plain, makeup };
}
