import { namedOne, same } from "#src/chassis/listening/named-one.ts";
import type { LiveSet, Track } from "#src/model/live-set.ts";
import { didYouMean } from "#src/model/naming/did-you-mean.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";

/** A track by its name, without regard to case, by its number from 1, or among those of a name as `NAME#2`. */
export function findTrack({ tracks }: LiveSet, name: string): Result<Track, Refusal> {
  const { all: named, one } = namedOne(tracks, name, [(track) => track.name]);
  const numbered = /^#?\d+$/.test(name) ? tracks[Number(name.replace("#", "")) - 1] : undefined;
  const found = one ?? (named.length === 0 ? numbered : undefined);
  if (found !== undefined) return followedTrack(found);
  const numbers = (some: readonly Track[]) =>
    some.map((track) => `${tracks.indexOf(track) + 1} “${track.name}”`).join(", ");
  const sentence =
    named.length > 1
      ? `There are ${named.length} tracks named “${named[0]!.name}”: name one by its number instead (${numbers(named)}).`
      : unknown(name, tracks, numbers(tracks));
  return refused(refusal("track-unknown", sentence));
}

function unknown(name: string, tracks: readonly Track[], there: string): string {
  const meant = didYouMean(
    name,
    tracks.map((track) => track.name),
  );
  return `There is no track “${name}” in the set${meant === "" ? ": it" : `.${meant} It`} has ${there}.`;
}

/** Whether a name could be meant of a track by its own name and its number in the set, from 1, before all names are known. */
export function mayMean(asked: string, name: string, number: number): boolean {
  const base = asked.replace(/\s*#\d+\s*$/, "");
  return same(asked, name) || same(base, name) || (/^#?\d+$/.test(asked) && Number(asked.replace("#", "")) === number);
}

/** The track, or the refusal of one whose clips cannot all be followed: what is drawn would not be what plays. */
export function followedTrack(track: Track): Result<Track, Refusal> {
  if (track.unfollowed === undefined) return ok(track);
  const sentence = `Track “${track.name}” is not followed, because ${track.unfollowed}: correct that or delete it in Live.`;
  return refused(refusal("live-set-damaged", sentence));
}
