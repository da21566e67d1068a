import { hopsOf, type PhraseHops } from "#src/decision/vocal-ride/phrase-hops.ts";
import { powerToLoudness } from "#src/dsp/decibels.ts";
import { gaussianSmooth } from "#src/dsp/series/gaussian-smooth.ts";
import { movingMean } from "#src/dsp/series/moving-mean.ts";
import { RIDE, VOICE_ACTIVITY } from "#src/knowledge/ride-defaults.ts";
import type { Hearing, VoiceActivity } from "#src/model/hearing.ts";
import type { RideIntent } from "#src/model/ride.ts";
import type { Lufs } from "#src/model/units.ts";

/**
 * What words are moved by inside their phrase: `words` times their distance from the phrase's level, at most 3 dB.
 *
 * Shape: on the hearing's grid, 0 outside phrases; the level is momentary (400 ms), smoothed with sigma 150 ms. Moments
 * 12 LU or more under the phrase are not words but the air between them, and are left alone; nor are there words in a build or a tail,
 * which keep the gain of the word beside them. `null` when not asked for.
 */
export function wordGains(hearing: Hearing, activity: VoiceActivity, intent: RideIntent): Float64Array | null {
  if (intent.words === 0 || intent.amount === 0) return null;
  const levels = movingMean(hearing.power, Math.round(VOICE_ACTIVITY.levelWindow * hearing.hopsPerSecond));
  const gains = new Float64Array(hearing.power.length);
  hopsOf(hearing, activity.phrases).forEach(({ from, to }, k) => {
    const { loudness } = activity.phrases[k]!;
    for (let i = from; i < to; i++)
      gains[i] = intent.words * intent.amount * wordGain(loudness, powerToLoudness(levels[i]!));
  });
  for (const slope of hopsOf(hearing, activity.slopes ?? [])) holdOver(gains, levels, slope);
  return gaussianSmooth(gains, RIDE.wordSigma * hearing.hopsPerSecond);
}

/** A rise has the gain of the word that it leads to, a fall that of the word it comes from: on the way there is no word to ride. */
function holdOver(gains: Float64Array, levels: Float64Array, { from, to }: PhraseHops): void {
  const last = Math.max(from, to - 1);
  gains.fill(gains[levels[from]! < levels[last]! ? last : from]!, from, to);
}

function wordGain(phrase: Lufs, word: Lufs): number {
  const distance = phrase - word;
  if (!(distance < RIDE.wordDepth)) return 0;
  return Math.min(RIDE.wordLimit, Math.max(-RIDE.wordLimit, distance));
}
