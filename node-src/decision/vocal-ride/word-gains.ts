import type { PhraseHops } from "#src/decision/vocal-ride/phrase-hops.ts";
import { powerToLoudness } from "#src/dsp/decibels.ts";
import { gaussianSmooth } from "#src/dsp/series/gaussian-smooth.ts";
import { meanPower } from "#src/dsp/series/mean-power.ts";
import { movingMean } from "#src/dsp/series/moving-mean.ts";
import { RIDE, VOICE_ACTIVITY } from "#src/knowledge/ride-defaults.ts";
import type { Hearing } from "#src/model/hearing.ts";
import type { RideIntent } from "#src/model/ride.ts";
import type { Lufs } from "#src/model/units.ts";

/**
 * What words are moved by inside their phrase: `words` times their distance from the phrase's level, at most 3 dB.
 *
 * Shape: on the hearing's grid, 0 outside phrases; the level is momentary (400 ms), smoothed with sigma 150 ms. Moments
 * 12 LU or more under the phrase are not words but the air between them, and are left alone. `null` when not asked for.
 */
export function wordGains(hearing: Hearing, phrases: readonly PhraseHops[], intent: RideIntent): Float64Array | null {
  if (intent.words === 0 || intent.amount === 0) return null;
  const levels = movingMean(hearing.power, Math.round(VOICE_ACTIVITY.levelWindow * hearing.hopsPerSecond));
  const gains = new Float64Array(hearing.power.length);
  for (const { from, to } of phrases) {
    const phrase = powerToLoudness(meanPower(hearing.power, from, to));
    for (let i = from; i < to; i++)
      gains[i] = intent.words * intent.amount * wordGain(phrase, powerToLoudness(levels[i]!));
  }
  return gaussianSmooth(gains, RIDE.wordSigma * hearing.hopsPerSecond);
}

function wordGain(phrase: Lufs, word: Lufs): number {
  const distance = phrase - word;
  if (!(distance < RIDE.wordDepth)) return 0;
  return Math.min(RIDE.wordLimit, Math.max(-RIDE.wordLimit, distance));
}
