import { amplitudeToDecibels } from "#src/dsp/decibels.ts";
import type { Decibels, LoudnessUnits } from "#src/model/units.ts";
import { through } from "#src/process/loudness/through.ts";
import type { Block, Processor } from "#src/process/processor.ts";
import { imagePowers } from "#src/process/stereo/mono/image-powers.ts";
import { monoLoss } from "#src/process/stereo/mono/mono-loss.ts";

/** What a move of the stereo image costs. */
export interface ImageChange {
  /** In front of the processor and behind it, as `monoLoss`. */
  readonly monoLoss: { readonly before: LoudnessUnits | null; readonly after: LoudnessUnits | null };
  /** How much higher the highest sample stands behind it; 0 for silence, `-Infinity` where nothing comes out. */
  readonly peakGain: Decibels;
}

/**
 * What a processor does to a sound's mono loss and peak, by rendering it.
 *
 * @param processor Freshly made; it is reset after.
 * @throws RangeError for other channels than the processor's.
 */
export function imageChange(processor: Processor, sound: Block): ImageChange {
  const heard = through(processor, sound);
  processor.reset();
  const lossOf = (block: Block) => monoLoss(imagePowers(block, processor.sampleRate));
  const peaks = [heard, sound].map((block) => amplitudeToDecibels(peakOf(block)));
  const gain = peaks[0]! - peaks[1]!;
  return {
    monoLoss: { before: lossOf(sound), after: lossOf(heard) },
    peakGain: Number.isNaN(gain) ? 0 : gain,
  };
}

/** What is no number counts as silence, as processors pass it. */
function peakOf(block: Block): number {
  let peak = 0;
  for (const channel of block)
    for (const x of channel) if (Number.isFinite(x) && Math.abs(x) > peak) peak = Math.abs(x);
  return peak;
}
