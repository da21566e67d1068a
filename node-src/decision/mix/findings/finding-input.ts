import type { Genre } from "#src/knowledge/genres/genre.ts";
import { PARTIAL } from "#src/knowledge/mix/restraint/odds.ts";
import type { HeardMix, HeardTrack } from "#src/model/mix/heard-mix.ts";
import type { MaskedPair } from "#src/model/mix/masked-pair.ts";
import type { RoleGuess } from "#src/model/mix/role-guess.ts";
import type { TrackRole } from "#src/model/mix/track-role.ts";
import type { MixSum, TrackTraits } from "#src/model/mix/track-traits.ts";
import type { Decibels, Fraction, Hertz } from "#src/model/units.ts";

/** Everything that a mix is judged by. */
export interface FindingInput {
  readonly heard: HeardMix;
  /** By track id; tracks that are not heard have none. */
  readonly traits: ReadonlyMap<number, TrackTraits>;
  readonly roles: ReadonlyMap<number, RoleGuess>;
  /** `null` where nothing is heard. */
  readonly mix: MixSum | null;
  readonly masking: readonly MaskedPair[];
  readonly genre: Genre | null;
  /** Which tracks matter most to the user, the first one first. */
  readonly order: readonly number[];
  /** Where the mix's tone leaves what is usual; empty for a mix that is like others, and for one that is other music. */
  readonly tone: readonly MixToneExcess[];
  /** By track id: what lies under the edge of its role (`lowEdge`) re all above it; tracks without such an edge have none. */
  readonly lows: ReadonlyMap<number, Decibels>;
}

/** A region of the mix's tone beyond what nine in ten recordings keep to, all of it. */
export interface MixToneExcess {
  readonly region: "muddy" | "harsh" | "bright" | "bass" | "body";
  readonly low: Hertz;
  readonly high: Hertz;
  /** Over the median; under it where negative. */
  readonly over: Decibels;
  /** What nine in ten keep to. */
  readonly usual: Decibels;
  /** It stands over its neighbours as well, and further than a norm may be trusted. */
  readonly standsOut: boolean;
  /** Everything from it to the near end of what is judged is beyond what nine in ten keep to as well. */
  readonly toEnd: boolean;
  /** For sentences: whose tone it is held against. */
  readonly against: string;
}

/** A track with what is known of it. */
export interface JudgedTrack {
  readonly track: HeardTrack;
  readonly traits: TrackTraits;
  readonly role: TrackRole;
  readonly sure: Fraction;
}

/** Tracks that are heard, are no sum of others, and are not turned off, in the set's order. */
export function judgedTracks({ heard, traits, roles }: FindingInput): readonly JudgedTrack[] {
  return heard.tracks.flatMap((track) => {
    const own = traits.get(track.id);
    if (own === undefined || track.sums || !track.mixer.active || track.kind === "main") return [];
    const guess = roles.get(track.id);
    return [{ track, traits: own, role: guess?.role ?? "unknown", sure: guess?.confidence ?? 0 }];
  });
}

/** How sure a level against the rest is that is too high where not all of the rest is heard. */
export function heardWhole({ mix }: FindingInput, direction: "too-loud" | "too-quiet"): Fraction {
  return mix?.partial && direction === "too-loud" ? PARTIAL : 1;
}

/** Of the range that was heard, how much a track sounds. */
export function activeShare({ active }: TrackTraits, { frames }: Pick<HeardMix, "frames">): Fraction {
  return active.reduce((sum, is) => sum + is, 0) / Math.max(1, frames);
}
