import { findTrack, followedTrack } from "#src/chassis/listening/find-track.ts";
import { same } from "#src/chassis/listening/named-one.ts";
import { holdsKick } from "#src/decision/mix/roles/naming/names-kick.ts";
import type { Clip, LiveSet, Track } from "#src/model/live-set.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { caseRefusal } from "#src/model/refusals/case-refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { Stretch } from "#src/model/song/stretch.ts";

/**
 * The track whose hits the curves follow: the one that was named; else the track itself where its name says that it drums; else
 * the first whose name says kick, or else drums. Muted tracks count: a kick that only triggers is often muted.
 *
 * Edge: of several with one name none is taken; where others could be meant by their names, they are said.
 */
export function triggerTrack(set: LiveSet, own: Track, named: string | null): Result<Trigger, Refusal> {
  if (named !== null) {
    const found = findTrack(set, named);
    return found.ok ? ok({ track: found.value, said: [] }) : found;
  }
  const sources = set.tracks.filter(
    ({ kind, clips, unfollowed }) =>
      (kind === "audio" || kind === "midi") && (clips.length > 0 || unfollowed !== undefined),
  );
  const fitting = TRIGGER_NAMES.map((fits) =>
    fits(own.name) ? [own] : sources.filter((track) => track.id !== own.id && fits(track.name)),
  );
  const [track, ...others] = fitting.find((tracks) => tracks.length > 0) ?? [];
  if (track === undefined) return refused(NO_TRIGGER);
  const alike = [track, ...others].filter((each) => same(each.name, track.name));
  if (alike.length > 1) return refused(severalTriggers(set, alike));
  const followed = followedTrack(track);
  if (!followed.ok) return followed;
  return ok({ track, said: others.length === 0 ? [] : [otherTriggers(track, others)] });
}

/**
 * The track whose notes the curves follow: the one that was named; else the track itself where it plays MIDI; else the first that
 * plays MIDI and whose name says kick, or else drums. Refused where there is none.
 */
export function noteTrack(
  set: LiveSet,
  { track: own, clips }: Stretch,
  named: string | null,
): Result<Trigger, Refusal> {
  if (named !== null) return triggerTrack(set, own, named);
  if (clips.some(playsNotes)) return ok({ track: own, said: [] });
  const playing = set.tracks.filter((track) => track.id !== own.id && track.clips.some(playsNotes));
  const found = TRIGGER_NAMES.map((fits) => playing.filter((track) => fits(track.name)));
  const [track, ...others] = found.find((tracks) => tracks.length > 0) ?? [];
  if (track === undefined) return refused(caseRefusal("notes-missing", { track: own.name }));
  const alike = [track, ...others].filter((each) => same(each.name, track.name));
  if (alike.length > 1) return refused(severalTriggers(set, alike));
  return ok({ track, said: [] });
}

function playsNotes(clip: Clip): boolean {
  return clip.kind === "midi";
}

/** The track whose hits the curves follow, and what is to be said of the choice. */
export interface Trigger {
  readonly track: Track;
  readonly said: readonly string[];
}

function severalTriggers({ tracks }: LiveSet, alike: readonly Track[]): Refusal {
  const numbers = alike.map((track) => tracks.indexOf(track) + 1);
  return caseRefusal("triggers-alike", { name: alike[0]!.name, numbers });
}

function otherTriggers({ name }: Track, others: readonly Track[]): string {
  const names = [...new Set(others.map((track) => `“${track.name}”`))].join(", ");
  return `The hits of “${name}” are followed, the first of the tracks that could be: ${names} could too.`;
}

/** Whether a track of this name may be the one that is followed. */
export function mayTrigger(name: string): boolean {
  return TRIGGER_NAMES.some((fits) => fits(name));
}

/** In the order of preference. Source: house taste, from the names of tracks in published Live Sets. */
const TRIGGER_NAMES: readonly ((name: string) => boolean)[] = [holdsKick, holdsDrums];

function holdsDrums(name: string): boolean {
  return /drum|\bbeats?\b|\bkit\b|808|909|breaks?\b/i.test(name);
}

const NO_TRIGGER = caseRefusal("trigger-missing", {});
