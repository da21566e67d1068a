import { findTrack } from "#src/chassis/listening/find-track.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";

/** The tracks that `--lock` names, by their ids. A name may hold commas: where all of it is a track's name, it is that track. */
export function lockedTracks(set: LiveSet, words: string | null): Result<ReadonlySet<number>, Refusal> {
  if (words === null) return ok(new Set());
  const whole = set.tracks.find(({ name }) => name === words.trim());
  if (whole !== undefined) return ok(new Set([whole.id]));
  const locked = new Set<number>();
  for (const word of words.split(",").map((each) => each.trim())) {
    const found = findTrack(set, word);
    if (!found.ok) return found;
    locked.add(found.value.id);
  }
  return ok(locked);
}
