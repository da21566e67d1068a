import { powerToLoudness } from "#src/dsp/decibels.ts";
import { meanPower, meanPowerThrough } from "#src/dsp/series/mean-power.ts";
import type { Hearing, RiddenPhrase, Span } from "#src/model/hearing.ts";
import type { RideOutcome } from "#src/model/ride.ts";
import type { Decibels, LoudnessUnits, Lufs } from "#src/model/units.ts";

/**
 * The phrases of a ride heard again.
 *
 * `after` is a hearing of the same clips through the written envelope, with the same window, relative to where the
 * parameter rests; the phrases' `before` went through the earlier automation in the same way, so that both are what a
 * listener hears. The spans are the plan's own, not found again.
 */
export function remeasure(phrases: readonly RiddenPhrase[], after: Hearing): RideOutcome {
  const heard = phrases.map((phrase): RiddenPhrase => {
    const loudness = loudnessIn(after, phrase);
    return { ...phrase, after: loudness, gain: gainBetween(phrase.before, loudness) };
  });
  return {
    phrases: heard,
    spread: {
      before: spreadOf(heard.map((phrase) => phrase.before)),
      after: spreadOf(heard.map((phrase) => phrase.after)),
    },
  };
}

/** Loudness of a stretch of a hearing, heard through a gain in dB on its grid when one is given. Silence is `-Infinity`. */
export function loudnessIn(hearing: Hearing, span: Span, gain?: ArrayLike<Decibels>): Lufs {
  const from = Math.round((span.start - hearing.start) * hearing.hopsPerSecond);
  const to = Math.round((span.end - hearing.start) * hearing.hopsPerSecond);
  return powerToLoudness(
    gain === undefined ? meanPower(hearing.power, from, to) : meanPowerThrough(hearing.power, gain, from, to),
  );
}

/** Standard deviation of loudness values, each counting once; silent ones are left out; under two there is none: 0. */
export function spreadOf(loudness: readonly Lufs[]): LoudnessUnits {
  const heard = loudness.filter(Number.isFinite);
  if (heard.length < 2) return 0;
  const mean = heard.reduce((sum, value) => sum + value, 0) / heard.length;
  return Math.sqrt(heard.reduce((sum, value) => sum + (value - mean) ** 2, 0) / heard.length);
}

/** What a move did to a loudness; 0 where there was nothing to hear. */
export function gainBetween(before: Lufs, after: Lufs): Decibels {
  return Number.isFinite(before) && Number.isFinite(after) ? after - before : 0;
}
