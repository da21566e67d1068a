import { RIDE_SETTINGS } from "#src/knowledge/ride-settings.ts";
import type { SettingsOf } from "#src/model/recipe/settings.ts";
import type { RideIntent, RideTarget } from "#src/model/ride.ts";

/** The settings of a ride, wherever they were set: on a strip, in a preset, on a command line. */
export type RideSettings = SettingsOf<typeof RIDE_SETTINGS>;

/** What settings ask of a ride. Sections keep a share of the take's own level: a target that is a number is one for the whole song, and a bed says the level itself. */
export function rideIntentOf(settings: RideSettings): RideIntent {
  const { amount, words, boost, cut, gaps, breaths, trim, tolerance } = settings;
  const ceiling = settings.ceiling < RIDE_SETTINGS.ceiling.off ? settings.ceiling : Number.POSITIVE_INFINITY;
  const breathGuard = breaths === "guard";
  const sections = settings.target === "own" ? settings.sections : 0;
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
