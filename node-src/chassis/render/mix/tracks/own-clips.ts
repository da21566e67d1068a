import { absent } from "#src/chassis/listening/clip-passages.ts";
import { begunEarlier, plays, unheard } from "#src/chassis/listening/mix/clips/clip-sounds.ts";
import { silencedBy } from "#src/chassis/listening/mix/tracks/silenced-by.ts";
import { clipsPlayed } from "#src/chassis/listening/mix/tracks/track-sound.ts";
import { clipMotion } from "#src/chassis/render/mix/clips/clip-motion.ts";
import type { PlayedClip } from "#src/chassis/render/mix/clips/clip-voice.ts";
import type { FileFormats } from "#src/chassis/render/mix/file-formats.ts";
import type { SongPlace } from "#src/chassis/render/mix/streams/song-place.ts";
import type { AudioClip, LiveSet, Track } from "#src/model/live-set.ts";
import { clipTimeline } from "#src/model/time/clip-timeline.ts";

/** What of a track itself is rendered. */
export interface OwnClips {
  readonly from: "recording" | "freeze";
  readonly clips: readonly PlayedClip[];
  /** What of it is left out, one sentence each. */
  readonly without: readonly string[];
  /** Something plays, and nothing of it is rendered. */
  readonly missing: boolean;
}

export interface OwnPlace {
  /** The track's own. */
  readonly place: SongPlace;
  readonly formats: FileFormats;
  /** It steers a device, so that it is played though nothing of it is heard in the mix. */
  readonly steers: boolean;
}

/** The clips that a track plays, as the hearing has it: those that it was frozen to, else its recordings; none where it is silenced. */
export function ownClips(set: LiveSet, track: Track, { place, formats, steers }: OwnPlace): OwnClips {
  const isPlayed = steers || silencedBy(set, track) === null;
  if (!isPlayed || (track.kind !== "audio" && track.kind !== "midi")) return nothing();
  if (track.frozen === true && track.frozenClips !== undefined) {
    const frozen = playable(track.frozenClips, place, formats);
    if (frozen.clips.length > 0) return { from: "freeze", ...frozen };
  }
  const played = clipsPlayed(set, track, place.grid);
  if ("silent" in played) return nothing();
  if ("unheard" in played) return { ...nothing(played.unheard), missing: true };
  return { from: "recording", ...playable(played.clips, place, formats) };
}

function nothing(...without: readonly string[]): OwnClips {
  return { from: "recording", clips: [], without, missing: false };
}

function playable(clips: readonly AudioClip[], place: SongPlace, formats: FileFormats): Omit<OwnClips, "from"> {
  const each = clips.filter((clip) => plays(clip, place.grid)).map((clip) => playedClip(clip, place, formats));
  const played = each.flatMap((one) => (one.played === null ? [] : [one.played]));
  return {
    clips: played,
    without: [...new Set(each.flatMap(({ without }) => without))],
    missing: each.length > 0 && played.length === 0,
  };
}

interface Played {
  readonly played: PlayedClip | null;
  readonly without: readonly string[];
}

function playedClip(clip: AudioClip, place: SongPlace, formats: FileFormats): Played {
  const { passages: found, skipped } = clipTimeline(clip, place.tempo);
  if (skipped !== null) return { played: null, without: [] };
  const { path } = clip.sample;
  if (path === null) return { played: null, without: [absent(clip)] };
  const format = formats.get(path);
  if (format?.ok !== true) return { played: null, without: format === undefined ? [] : [format.error.sentence] };
  const passages = found.map((passage, pass) => (pass === 0 ? begunEarlier(clip, passage, place.tempo) : passage));
  const motion = clipMotion(clip, passages, place.tempo);
  return { played: { clip, path, passages, motion }, without: unheard(clip) };
}
