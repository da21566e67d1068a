import { RIDE_SETTINGS } from "#src/knowledge/ride-settings.ts";
import type { SettingsOf } from "#src/model/recipe/settings.ts";
import type { RideIntent, RideTarget } from "#src/model/ride.ts";

/** The settings of a ride, wherever they were set: on a strip, in a preset, on a command line. */
export type RideSettings = SettingsOf<typeof RIDE_SETTINGS>;

/** What settings ask of a ride. Where the target is a number, it is one for the whole song. */
export function rideIntentOf(settings: RideSettings): RideIntent {
  const { amount, words, boost, cut, gaps, breaths, trim, tolerance } = settings;
  const ceiling = settings.ceiling < RIDE_SETTINGS.ceiling.maximum ? settings.ceiling : Number.POSITIVE_INFINITY;
  const breathGuard = breaths === "guard";
  const sections = settings.target === "own" || settings.target === "keepToBed" ? settings.sections : 0;
  return {
    target: targetOf(settings),
    sections,
    ...{ amount, words, boost, cut, gaps, breathGuard, breathTrim: trim, ceiling, tolerance },
  };
}

function targetOf({ target, loudness, bedOffset }: RideSettings): RideTarget {
  if (target === "loudness") return { kind: target, loudness };
  if (target === "own") return { kind: target };
  return { kind: "bed", offset: target === "keepToBed" ? "own" : bedOffset };
}
