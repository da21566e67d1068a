import { loudnessToPower, powerToDecibels } from "#src/dsp/decibels.ts";
import { gatedTogether } from "#src/dsp/series/gated-power.ts";
import { GATING } from "#src/knowledge/gating.ts";
import type { Fraction, LoudnessUnits } from "#src/model/units.ts";
import { gatingBlocks } from "#src/process/loudness/gating-blocks.ts";
import { type ImagePowers, powersAtWidth } from "#src/process/stereo/mono/image-powers.ts";
import { checkWidth } from "#src/process/stereo/width.ts";

/**
 * What mono playback loses: the loudness of a sound above that of its fold, (left + right) / 2 from both loudspeakers.
 *
 * By this fold equal channels lose 0, unrelated ones of one power 3.01, and a single side 3.01. Both are measured over the blocks that
 * the gates let pass in the sound itself: gates of the fold's own would leave out just the passages that vanish in it.
 * Shape: for any width exact, without rendering, because a width scales the side alone; the gates are those of the sound at that width.
 * Edge: never below 0 and never NaN; infinite where the fold is silent; `null` where no block of 400 ms is above -70 LUFS.
 * Source: ITU-R BS.1770-5, Annex 1, eq. 1 to 7.
 * @param width 1 is the sound as it is.
 * @throws RangeError for a width outside 0 to 2.
 */
export function monoLoss(powers: ImagePowers, width: Fraction = 1): LoudnessUnits | null {
  checkWidth(width, "monoLoss");
  const sound = gatingBlocks(powersAtWidth(powers, width));
  const [whole, mid] = gatedTogether(
    sound,
    gatingBlocks(powers.mid),
    loudnessToPower(GATING.absolute),
    GATING.relative,
  );
  return whole === 0 ? null : lossOf(whole, mid);
}

/** From the power of both channels and the power of their mid. */
export function lossOf(whole: number, mid: number): LoudnessUnits {
  return Math.max(0, powerToDecibels(whole) - powerToDecibels(2 * mid));
}

/** A mono loss as a sentence, with the way out where nothing is left. */
export function monoLossWords(loss: LoudnessUnits | null): string {
  if (loss === null) return "What mono playback loses was not judged: no 400 ms of it are above -70 LUFS.";
  if (loss === Number.POSITIVE_INFINITY)
    return "Mono playback is silent: left and right are each other's opposite. Invert the polarity of one of them.";
  return loss < SHOWN / 2 ? "Mono playback loses nothing." : `Mono playback loses ${loss.toFixed(1)} LU.`;
}

/** The step in which losses are said. */
const SHOWN: LoudnessUnits = 0.1;
