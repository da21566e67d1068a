import { findTrack } from "#src/chassis/listening/find-track.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";

/**
 * The tracks that `--lock` names, by their ids; all of them where several share a name, as none is to be touched.
 *
 * Edge: a name may hold commas: where all of the words are a name, they are that one.
 */
export function lockedTracks(set: LiveSet, words: string | null): Result<ReadonlySet<number>, Refusal> {
  if (words === null) return ok(new Set());
  const named = (name: string) => set.tracks.flatMap((track) => (track.name === name ? [track.id] : []));
  const whole = named(words.trim());
  if (whole.length > 0) return ok(new Set(whole));
  const locked = new Set<number>();
  for (const word of words.split(",").map((each) => each.trim())) {
    const twins = named(word);
    const found = twins.length > 1 ? ok(twins) : one(findTrack(set, word));
    if (!found.ok) return found;
    for (const id of found.value) locked.add(id);
  }
  return ok(locked);
}

function one(found: Result<{ readonly id: number }, Refusal>): Result<readonly number[], Refusal> {
  return found.ok ? ok([found.value.id]) : found;
}
