import { groupsAround } from "#src/decision/mix/roles/groups-around.ts";
import { guessRole } from "#src/decision/mix/roles/guess-role.ts";
import { saidRole } from "#src/decision/mix/roles/said-roles.ts";
import type { TrackSigns } from "#src/decision/mix/roles/track-signs.ts";
import type { Device, LiveSet, Track } from "#src/model/live-set.ts";
import type { HeardTrack } from "#src/model/mix/heard-mix.ts";
import type { RoleGuess } from "#src/model/mix/role-guess.ts";
import type { TrackRole } from "#src/model/mix/track-role.ts";

/** What each track of a set plays, by its id: what the user said of it, else what the set says of it and, where it is heard, its sound. A sum of others is not told by its sound. */
export function setRoles(
  { tracks }: Pick<LiveSet, "tracks">,
  said: ReadonlyMap<number, TrackRole>,
  heard: readonly HeardTrack[] = [],
): ReadonlyMap<number, RoleGuess> {
  const sounds = new Map(heard.map(({ id, sums, features }) => [id, sums ? null : features]));
  const byId = new Map(tracks.map((track) => [track.id, track]));
  return new Map(
    tracks.map(
      (track) =>
        [
          track.id,
          saidRole(said.get(track.id)) ??
            guessRole({ ...signsOf(track, byId), features: sounds.get(track.id) ?? null }),
        ] as const,
    ),
  );
}

function signsOf(track: Track, byId: ReadonlyMap<number, Track>): Omit<TrackSigns, "features"> {
  return {
    name: track.name,
    kind: track.kind,
    groups: groupsAround(track, byId),
    devices: track.devices.flatMap(withNested),
    pitches: track.clips.flatMap((clip) => (clip.kind === "midi" ? clip.notes.map(({ pitch }) => pitch) : [])),
  };
}

function withNested(device: Device): readonly Device[] {
  return [device, ...device.nested.flatMap(withNested)];
}
