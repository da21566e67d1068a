import { findTrack } from "#src/chassis/listening/find-track.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";

/**
 * The tracks that `--lock` or `--first` names, by their ids, in the order in which they are named; all of them where several share a name, as none is to be
 * left out.
 *
 * Edge: a name may hold commas: where all of the words are a name, they are that one. None is named twice.
 */
export function namedTracks(set: LiveSet, words: string | null): Result<readonly number[], Refusal> {
  if (words === null) return ok([]);
  const named = (name: string) => set.tracks.flatMap((track) => (track.name === name ? [track.id] : []));
  const whole = named(words.trim());
  if (whole.length > 0) return ok(whole);
  const ids = new Set<number>();
  for (const word of words.split(",").map((each) => each.trim())) {
    const twins = named(word);
    const found = twins.length > 1 ? ok(twins) : one(findTrack(set, word));
    if (!found.ok) return found;
    for (const id of found.value) ids.add(id);
  }
  return ok([...ids]);
}

function one(found: Result<{ readonly id: number }, Refusal>): Result<readonly number[], Refusal> {
  return found.ok ? ok([found.value.id]) : found;
}
