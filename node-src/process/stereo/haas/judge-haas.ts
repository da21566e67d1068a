import { butterworthLowpass } from "#src/dsp/butterworth.ts";
import { loudnessToPower } from "#src/dsp/decibels.ts";
import { gatedPower, meanAbove } from "#src/dsp/series/gated-power.ts";
import { GATING } from "#src/knowledge/gating.ts";
import { HAAS_ORDER, MAINLY_BASS } from "#src/knowledge/processing/haas.ts";
import type { Fraction, Hertz } from "#src/model/units.ts";
import { gatingBlocks } from "#src/process/loudness/gating-blocks.ts";
import type { Block } from "#src/process/processor.ts";
import { imagePowers, powersAtWidth } from "#src/process/stereo/mono/image-powers.ts";

/** Whether a sound is one for `haas`. */
export interface HaasJudgement {
  /** Share of the middle's K-weighted power below 250 Hz, over the passages that count; `null` where there is no middle. */
  readonly bass: Fraction | null;
  /** Why it is not, and the way out; `null` where nothing is in the way. */
  readonly refusal: string | null;
}

/**
 * The guard of `haas`: refuses what is mainly bass, which stays in the middle whatever is set, what has one channel, and what has no middle.
 *
 * Shape: any length; the passages are those that the gates of BS.1770 let pass. The sound stays as it is.
 * @throws RangeError outside 8 kHz to 192 kHz.
 */
export function judgeHaas(sound: Block, sampleRate: Hertz): HaasJudgement {
  const bass = bassShare(sound, sampleRate);
  return { bass, refusal: refusalOf(sound.length, bass) };
}

/** A middle that both loudspeakers play more quietly than the gate is none. */
const LEAST = loudnessToPower(GATING.absolute);

function bassShare(sound: Block, sampleRate: Hertz): Fraction | null {
  const whole = imagePowers(sound, sampleRate);
  const blocks = gatingBlocks(powersAtWidth(whole, 1));
  const { threshold } = gatedPower(blocks, LEAST, GATING.relative);
  const low = imagePowers(sound, sampleRate, butterworthLowpass(HAAS_ORDER, MAINLY_BASS.below, sampleRate));
  const [mid, bass] = [whole, low].map((powers) => meanAbove(blocks, threshold, gatingBlocks(powers.mid)));
  return 2 * mid! > LEAST ? Math.min(1, bass! / mid!) : null;
}

function refusalOf(channels: number, bass: Fraction | null): string | null {
  if (channels === 1) return "One channel has no side that a delay could be sent to: make the track stereo first.";
  if (bass === null) return "Nothing is heard in the middle that could be sent to the side: set its width instead.";
  if (bass <= MAINLY_BASS.most) return null;
  return `${Math.round(100 * bass)} % of what is heard in the middle lies below ${MAINLY_BASS.below} Hz, and bass stays there: widen the sounds above it, or a copy of this one without its lows.`;
}
