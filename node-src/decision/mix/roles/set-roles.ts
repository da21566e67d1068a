import { guessRole } from "#src/decision/mix/roles/guess-role.ts";
import { saidRole } from "#src/decision/mix/roles/said-roles.ts";
import type { TrackSigns } from "#src/decision/mix/roles/track-signs.ts";
import type { Device, LiveSet, Track } from "#src/model/live-set.ts";
import type { RoleGuess } from "#src/model/mix/role-guess.ts";
import type { TrackRole } from "#src/model/mix/track-role.ts";

/** What each track of a set plays, by its id: what the user said of it, else as far as the set says it. Nothing is heard. */
export function setRoles(
  { tracks }: Pick<LiveSet, "tracks">,
  said: ReadonlyMap<number, TrackRole>,
): ReadonlyMap<number, RoleGuess> {
  const byId = new Map(tracks.map((track) => [track.id, track]));
  return new Map(
    tracks.map((track) => [track.id, saidRole(said.get(track.id)) ?? guessRole(signsOf(track, byId))] as const),
  );
}

function signsOf(track: Track, byId: ReadonlyMap<number, Track>): TrackSigns {
  const groups: string[] = [];
  for (let id = track.group; id !== null; id = byId.get(id)?.group ?? null) {
    const group = byId.get(id);
    if (group === undefined || groups.length === byId.size) break;
    groups.push(group.name);
  }
  return {
    name: track.name,
    kind: track.kind,
    groups,
    devices: track.devices.flatMap(withNested),
    pitches: track.clips.flatMap((clip) => (clip.kind === "midi" ? clip.notes.map(({ pitch }) => pitch) : [])),
  };
}

function withNested(device: Device): readonly Device[] {
  return [device, ...device.nested.flatMap(withNested)];
}
