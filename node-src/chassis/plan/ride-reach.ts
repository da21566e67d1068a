import { integratedLoudness } from "#src/analysis/loudness/integrated-loudness.ts";
import { amplitudeToDecibels, loudnessToPower, powerToLoudness } from "#src/dsp/decibels.ts";
import { powerThrough } from "#src/dsp/series/mean-power.ts";
import { RIDE_PROMISE } from "#src/knowledge/ride-defaults.ts";
import type { Hearing } from "#src/model/hearing.ts";
import type { PhraseGain, RideIntent, RideLimit, RideReach } from "#src/model/ride.ts";
import type { Dbtp, Decibels, LoudnessUnits } from "#src/model/units.ts";

/**
 * What a ride to a loudness comes to through a gain on the hearing's grid, before anything is written; `null` where no loudness is
 * asked for.
 */
export function rideReach(
  hearing: Hearing,
  gain: ArrayLike<Decibels>,
  phrases: readonly HeldPhrase[],
  { target, boost, cut }: Pick<RideIntent, "target" | "boost" | "cut">,
): RideReach | null {
  if (target.kind !== "loudness") return null;
  const { power, hopsPerSecond } = hearing;
  const predicted = integratedLoudness(powerThrough(power, gain), hopsPerSecond);
  const short = target.loudness - predicted;
  const held = Math.abs(short) < RIDE_PROMISE.reached ? null : heldBy(phrases, short);
  return {
    asked: target.loudness,
    loudness: { before: integratedLoudness(power, hopsPerSecond), predicted },
    truePeak: { before: peakThrough(hearing), predicted: peakThrough(hearing, gain), after: null },
    held,
    missing: held === null || held === "ceiling" ? 0 : missing(phrases, short, short > 0 ? boost : cut),
  };
}

/** What held most of the phrases back that had further to go on the side of what is left. */
export function heldBy(
  phrases: readonly Pick<PhraseGain, "wanted" | "limit">[],
  left: LoudnessUnits,
): RideLimit | null {
  const counts = new Map<RideLimit, number>();
  for (const { limit, wanted } of phrases)
    if (limit !== null && wanted > 0 === left > 0) counts.set(limit, (counts.get(limit) ?? 0) + 1);
  const most = [...counts].sort((one, other) => other[1] - one[1])[0];
  return most?.[0] ?? null;
}

/** How far past boost or cut the limit has to lie for the phrases together to come within half of what counts as reached. */
function missing(phrases: readonly HeldPhrase[], left: LoudnessUnits, most: Decibels): Decibels {
  const together = (limit: Decibels) =>
    powerToLoudness(
      phrases.reduce((sum, { start, end, before, wanted }) => {
        const gain = left > 0 ? Math.min(wanted, limit) : Math.max(wanted, -limit);
        return sum + (end - start) * loudnessToPower(before + gain);
      }, 0),
    );
  const all = together(Number.POSITIVE_INFINITY);
  let limit = most;
  while (Math.abs(all - together(limit)) > RIDE_PROMISE.reached / 2) limit += STEP;
  return limit - most;
}

/** How finely a limit is looked for. */
const STEP: Decibels = 0.1;

type HeldPhrase = Pick<PhraseGain, "start" | "end" | "before" | "wanted" | "limit">;

/** The highest true peak of what was heard, through a gain when one is given; silence is `-Infinity`. */
export function peakThrough({ peak }: Pick<Hearing, "peak">, gain?: ArrayLike<Decibels>): Dbtp {
  let most = Number.NEGATIVE_INFINITY;
  for (let hop = 0; hop < peak.length; hop++)
    if (peak[hop]! > 0) most = Math.max(most, amplitudeToDecibels(peak[hop]!) + (gain?.[hop] ?? 0));
  return most;
}
