import { butterworthBandpass } from "#src/dsp/butterworth.ts";
import { loudnessToPower } from "#src/dsp/decibels.ts";
import { gatedPower, meanAbove } from "#src/dsp/series/gated-power.ts";
import { FREQUENCY_RANGES } from "#src/knowledge/frequency-ranges.ts";
import { GATING } from "#src/knowledge/gating.ts";
import type { Hertz, LoudnessUnits } from "#src/model/units.ts";
import { gatingBlocks } from "#src/process/loudness/gating-blocks.ts";
import type { Block } from "#src/process/processor.ts";
import { imagePowers, powersAtWidth } from "#src/process/stereo/mono/image-powers.ts";
import { lossOf } from "#src/process/stereo/mono/mono-loss.ts";

/** What mono playback loses of one range of frequencies. */
export interface RangeLoss {
  readonly name: (typeof FREQUENCY_RANGES)[number]["name"];
  readonly low: Hertz;
  readonly high: Hertz;
  /** As `monoLoss`; `null` where the range lies below -70 LUFS over the passages that count. */
  readonly loss: LoudnessUnits | null;
}

/** So steep that a loss in one range is not found in the next but one. */
const ORDER = 8;

/**
 * The mono loss of each of the seven named ranges, over the passages that count of the whole sound.
 *
 * Shape: a range's filters fall by 48 dB an octave. The sound stays as it is, and is read once a range.
 * @throws RangeError outside 8 kHz to 192 kHz.
 */
export function monoLossByRange(sound: Block, sampleRate: Hertz): readonly RangeLoss[] {
  const least = loudnessToPower(GATING.absolute);
  const blocks = gatingBlocks(powersAtWidth(imagePowers(sound, sampleRate), 1));
  const { threshold } = gatedPower(blocks, least, GATING.relative);
  return FREQUENCY_RANGES.map(({ name, low, high }): RangeLoss => {
    const powers = imagePowers(sound, sampleRate, butterworthBandpass(ORDER, low, high, sampleRate));
    const whole = meanAbove(blocks, threshold, gatingBlocks(powersAtWidth(powers, 1)));
    const mid = meanAbove(blocks, threshold, gatingBlocks(powers.mid));
    return { name, low, high, loss: whole > least ? lossOf(whole, mid) : null };
  });
}
