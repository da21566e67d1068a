import type { LiveSet, Track } from "#src/model/live-set.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";

/** A track by its name, without regard to case, or by its number from 1. */
export function findTrack({ tracks }: LiveSet, name: string): Result<Track, Refusal> {
  const named = tracks.filter((track) => same(track.name, name));
  const numbered = /^#?\d+$/.test(name) ? tracks[Number(name.replace("#", "")) - 1] : undefined;
  if (named.length === 1 || (named.length === 0 && numbered !== undefined)) return ok(named[0] ?? numbered!);
  const numbers = (some: readonly Track[]) =>
    some.map((track) => `${tracks.indexOf(track) + 1} “${track.name}”`).join(", ");
  const sentence =
    named.length > 1
      ? `There are ${named.length} tracks named “${name}”: name one by its number instead (${numbers(named)}).`
      : `There is no track “${name}” in the set: it has ${numbers(tracks)}.`;
  return refused(refusal("track-unknown", sentence));
}

/** Whether two names are the same to a person. */
export function same(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
