import { loudnessToPower, powerToDecibels } from "#src/dsp/decibels.ts";
import { gatedPower, meanAbove } from "#src/dsp/series/gated-power.ts";
import { windowMeans } from "#src/dsp/series/window-means.ts";
import { GATING } from "#src/knowledge/gating.ts";
import type { Hertz } from "#src/model/units.ts";
import { STEPS_PER_SECOND, stepPowers } from "#src/process/loudness/step-powers.ts";
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
  const behind = blockPowers(through(saturation(format, plain), sound), format.sampleRate);
  const inFront = blockPowers(sound, format.sampleRate);
  const { mean: from, threshold } = gatedPower(inFront, loudnessToPower(GATING.absolute), GATING.relative);
  const to = meanAbove(inFront, threshold, behind);
  const makeup = from > 0 && to > 0 ? powerToDecibels(from / to) : 0;
  return { ...plain, makeup };
}

/** Mean powers of the overlapping gating blocks. */
function blockPowers(sound: Block, sampleRate: Hertz): Float64Array {
  return windowMeans(stepPowers(sound, sampleRate), Math.round(GATING.block * STEPS_PER_SECOND), 1);
}
