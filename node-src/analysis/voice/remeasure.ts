import { powerToLoudness } from "#src/dsp/decibels.ts";
import { gatedMeanPower } from "#src/dsp/series/gated-mean-power.ts";
import { meanPower, meanPowerThrough } from "#src/dsp/series/mean-power.ts";
import { PHRASES } from "#src/knowledge/ears/phrases.ts";
import type { Hearing, RiddenPhrase, Span } from "#src/model/hearing.ts";
import type { RideOutcome, SectionLevel } from "#src/model/ride.ts";
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

/**
 * Loudness of a phrase in a hearing, heard through a gain in dB on its grid when one is given: of what lies within 10 LU of that, so
 * that a tail and the air between words do not count. Silence is `-Infinity`.
 */
export function loudnessIn(hearing: Hearing, span: Span, gain: ArrayLike<Decibels> | null = null): Lufs {
  const [from, to] = hopsOf(hearing, span);
  const window = Math.round(PHRASES.gateWindow * hearing.hopsPerSecond);
  return powerToLoudness(gatedMeanPower(hearing.power, from, to, { window, under: PHRASES.gate }, gain));
}

/** Loudness of all of a stretch, quiet or loud, as `loudnessIn`. */
export function meanLoudnessIn(hearing: Hearing, span: Span, gain?: ArrayLike<Decibels>): Lufs {
  const [from, to] = hopsOf(hearing, span);
  const { power } = hearing;
  return powerToLoudness(gain === undefined ? meanPower(power, from, to) : meanPowerThrough(power, gain, from, to));
}

function hopsOf({ start, hopsPerSecond }: Hearing, span: Span): [from: number, to: number] {
  return [Math.round((span.start - start) * hopsPerSecond), Math.round((span.end - start) * hopsPerSecond)];
}

/** Standard deviation of loudness values, each counting once; silent ones are left out; under two there is none: 0. */
export function spreadOf(loudness: readonly Lufs[]): LoudnessUnits {
  const heard = loudness.filter(Number.isFinite);
  if (heard.length < 2) return 0;
  const mean = heard.reduce((sum, value) => sum + value, 0) / heard.length;
  return Math.sqrt(heard.reduce((sum, value) => sum + (value - mean) ** 2, 0) / heard.length);
}

/** The spread inside sections as one figure: of each phrase against its section's mean; `null` without sections. */
export function spreadInside(
  sections: readonly Pick<SectionLevel, "phrases">[],
  loudness: readonly Lufs[],
): LoudnessUnits | null {
  const groups = sections.map(({ phrases }) => phrases.map((i) => loudness[i]!).filter(Number.isFinite));
  const count = groups.reduce((sum, { length }) => sum + length, 0);
  if (count === 0) return null;
  return Math.sqrt(groups.reduce((sum, group) => sum + spreadOf(group) ** 2 * group.length, 0) / count);
}

/** What a move did to a loudness; 0 where there was nothing to hear. */
export function gainBetween(before: Lufs, after: Lufs): Decibels {
  return Number.isFinite(before) && Number.isFinite(after) ? after - before : 0;
}
