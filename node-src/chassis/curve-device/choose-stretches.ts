import { findTrack } from "#src/chassis/listening/find-track.ts";
import { namedClips, severalClips } from "#src/chassis/listening/naming/named-clips.ts";
import type { Clip, ClipPlace, LiveSet, Track } from "#src/model/live-set.ts";
import { didYouMean } from "#src/model/naming/did-you-mean.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import { clipLess } from "#src/model/song/clip-less.ts";
import type { Stretch } from "#src/model/song/stretch.ts";
import type { Beats } from "#src/model/units.ts";

/**
 * The stretches that were named: one for the arrangement, one for each clip of the session, on its content axis.
 *
 * Edge: refused where one name is meant of several clips of the session, or of the arrangement with others between them; a clip
 * that is deactivated, or that ends where it begins, is left out; a track without clips (a group, a return, the main track) has the whole song
 * as its stretch.
 */
export function chooseStretches(set: LiveSet, named: NamedStretch): Result<readonly Stretch[], Refusal> {
  const stretches = stretchesOf(set, named);
  if (!stretches.ok) return stretches;
  const returns = set.tracks.filter(({ kind }) => kind === "return");
  return ok(stretches.value.map((stretch) => ({ ...stretch, returns })));
}

/** What a person names of a set for a move. */
export interface NamedStretch {
  readonly track: string;
  readonly clip: string | null;
  /** `null`: the arrangement if the track has clips there, else the session. */
  readonly place: ClipPlace | null;
}

function stretchesOf(set: LiveSet, named: NamedStretch): Result<readonly Stretch[], Refusal> {
  const found = findTrack(set, named.track);
  if (!found.ok) return found;
  const track = found.value;
  const place = named.place ?? usualPlace(track.clips);
  const there = track.clips.filter((clip) => clip.place === place);
  const given = clipsMeant(set, track, there, named.clip);
  if (!given.ok) return given;
  const chosen = given.value;
  if (chosen.length === 0 && there.length > 0) return refused(clipUnknown(track, named.clip ?? "", place, there));
  const sounding = chosen.filter(({ disabled }) => !disabled);
  if (sounding.length === 0 && chosen.length > 0) return refused(deactivated(track, chosen));
  if (place === "arrangement") return inSong(set, track, sounding);
  if (chosen.length === 0) return refused(noClips(track, place));
  const stretches = sounding.map((clip) => ({ track, place, clips: [clip], ...contentOf(clip) }));
  const long = stretches.filter(({ from, to }) => to > from);
  return long.length === 0 ? refused(withoutLength(track, sounding)) : ok(long);
}

function clipsMeant(
  set: LiveSet,
  track: Track,
  there: readonly Clip[],
  name: string | null,
): Result<readonly Clip[], Refusal> {
  if (name === null) return ok(there);
  const named = namedClips(set, track, there, name);
  if (!named.ok || there[0]?.place !== "arrangement" || !apart(named.value, there)) return named;
  return refused(severalClips(set, track, named.value));
}

/** Whether other clips stand between these, which a move over all of them would cross. */
function apart(chosen: readonly Clip[], there: readonly Clip[]): boolean {
  const from = chosen.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);
  const to = chosen.reduce((most, { end }) => Math.max(most, end), Number.NEGATIVE_INFINITY);
  return chosen.length > 1 && there.some((clip) => !chosen.includes(clip) && clip.start < to && clip.end > from);
}

function inSong(set: LiveSet, track: Track, clips: readonly Clip[]): Result<readonly Stretch[], Refusal> {
  const place = "arrangement";
  if (clips.length > 0) {
    const from = clips.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);
    const to = clips.reduce((most, { end }) => Math.max(most, end), Number.NEGATIVE_INFINITY);
    return ok([{ track, place, clips, from, to }]);
  }
  const to = songEnd(set);
  if (clipLess(track.kind) === null) return refused(noClips(track, place));
  if (!(to > 0)) return refused(emptySong(track));
  return ok([{ track, place, clips, from: 0, to }]);
}

function usualPlace(clips: readonly Clip[]): ClipPlace {
  const inSession = clips.some(({ place }) => place === "session");
  return inSession && clips.every(({ place }) => place === "session") ? "session" : "arrangement";
}

/** Where the last clip of the arrangement ends; 0 where nothing is known of it. */
function songEnd({ tracks, end }: LiveSet): Beats {
  const ends = tracks.flatMap(({ clips }) =>
    clips.filter(({ place }) => place === "arrangement").map((clip) => clip.end),
  );
  return ends.reduce((most, each) => Math.max(most, each), Math.max(0, end ?? 0));
}

/** What a session clip plays, in beats of its content; an unwarped one in the beats that it lasts. */
function contentOf(clip: Clip): { readonly from: Beats; readonly to: Beats } {
  const beats = clip.kind === "midi" || clip.warped;
  if (!beats) return { from: clip.start, to: clip.end };
  const { start, end, startRelative, on } = clip.loop;
  return { from: on ? Math.min(start, start + startRelative) : start + startRelative, to: end };
}

function clipUnknown({ name }: Track, clip: string, place: ClipPlace, there: readonly Clip[]): Refusal {
  const names = [...new Set(there.map((each) => each.name))];
  const has = names.map((each) => `“${each}”`).join(", ");
  const sentence = `Track “${name}” has no clip “${clip}” in the ${place}.${didYouMean(clip, names)} It has ${has}.`;
  return refusal("clip-unknown", sentence);
}

function deactivated({ name }: Track, clips: readonly Clip[]): Refusal {
  const one = clips.length === 1;
  const which = one ? `Clip “${clips[0]!.name}”` : `Each of the ${clips.length} clips`;
  const sentence = `${which} of track “${name}” is deactivated, so a move there would not be heard: activate ${one ? "it" : "one"} in Live first.`;
  return refusal("not-heard", sentence);
}

function withoutLength({ name }: Track, clips: readonly Clip[]): Refusal {
  const which = clips.length === 1 ? `Clip “${clips[0]!.name}”` : `Each of the ${clips.length} clips`;
  return refusal(
    "clip-unknown",
    `${which} of track “${name}” ends where it begins, so there is nothing to draw over: move its end in Live first.`,
  );
}

function emptySong({ name }: Track): Refusal {
  return refusal(
    "clip-unknown",
    `Track “${name}” holds no clips and the arrangement is empty: there is no song to draw over. Put clips into the arrangement, or the device on a track with clips.`,
  );
}

function noClips({ name }: Track, place: ClipPlace): Refusal {
  return refusal("clip-unknown", `Track “${name}” has no clips in the ${place}: there is nothing to draw over.`);
}
