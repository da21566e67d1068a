import type { HeardMix, HeardTrack } from "#src/model/mix/heard-mix.ts";
import type { RoleGuess } from "#src/model/mix/role-guess.ts";
import type { TrackFeatures } from "#src/model/mix/track-features.ts";
import { type MadeFeatures, roleFeatures } from "#test/doubles/mix/features/role-features.ts";

/** A track of a made mix: how it sounds, and what of its mixer is not at rest. */
export interface MadeTrack extends MadeFeatures {
  readonly name?: string;
  readonly track?: Partial<HeardTrack>;
  readonly features?: TrackFeatures;
}

/** Bars of a second. */
export const BAR = 1;

/** Tracks side by side from bar 1 on, and what they play. */
export function madeMix(tracks: readonly MadeTrack[], more: Partial<HeardMix> = {}): HeardMix {
  const heard = tracks.map((made, i) => heardTrack(made, i + 1));
  const frames = Math.max(...heard.map(({ features }) => features?.frames ?? 0));
  return {
    ...{ range: { start: 0, end: 80 }, start: 0, step: 0.05, frames },
    barAt: (frame) => 1 + (frame * 0.05) / BAR,
    ...{ tracks: heard, mix: null, warnings: [] },
    ...more,
  };
}

export function madeRoles(tracks: readonly MadeTrack[], confidence = 1): ReadonlyMap<number, RoleGuess> {
  return new Map(tracks.map(({ role }, i) => [i + 1, { role, confidence, by: "user" }]));
}

function heardTrack({ name, track = {}, features, ...made }: MadeTrack, id: number): HeardTrack {
  return {
    ...{
      id,
      name: name ?? made.role,
      kind: "audio",
      group: null,
      heard: "stem",
      why: null,
      missing: false,
      sums: false,
    },
    features: features ?? roleFeatures({ seed: id, ...made }),
    mixer: { volume: 0, pan: 0, automated: false, active: true, behind: 0 },
    devices: [],
    ...track,
  };
}
