import { findTrack } from "#src/chassis/listening/find-track.ts";
import type { LiveSet, Track } from "#src/model/live-set.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";

/**
 * The track whose hits start the moves: the one that was named; else the track itself where its name says that it drums; else
 * the first whose name says kick, or else drums. Muted tracks count: a kick that only triggers is often muted.
 */
export function triggerTrack(set: LiveSet, own: Track, named: string | null): Result<Track, Refusal> {
  if (named !== null) return findTrack(set, named);
  const sources = set.tracks.filter(({ kind, clips }) => (kind === "audio" || kind === "midi") && clips.length > 0);
  const found = TRIGGER_NAMES.map((name) =>
    name.test(own.name) ? own : sources.find((track) => track.id !== own.id && name.test(track.name)),
  ).find((track) => track !== undefined);
  return found === undefined ? refused(NO_TRIGGER) : ok(found);
}

/** Whether a track of this name may be the one that starts the moves. */
export function mayTrigger(name: string): boolean {
  return TRIGGER_NAMES.some((kind) => kind.test(name));
}

/** In the order of preference. Source: house taste, from the names of tracks in published Live Sets. */
const TRIGGER_NAMES = [/\bkicks?\b|\bbd\b|bass ?drum/i, /drum|\bbeats?\b|\bkit\b|808|909|breaks?\b/i];

const NO_TRIGGER = refusal(
  "track-unknown",
  "No track is named kick or drums, so there is no kick to follow: name the kick's track so, or set Trigger to Beats.",
);
