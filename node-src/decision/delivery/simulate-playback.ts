import { type HeardLevel, type Playback, playback, STILL } from "#src/decision/delivery/playback.ts";
import { playbackSentence } from "#src/decision/delivery/playback-sentence.ts";
import type { Platform } from "#src/knowledge/platforms/platform.ts";
import type { Dbtp, Decibels, Lufs } from "#src/model/units.ts";

/** A recording as it was measured, and the album that it is played in. */
export interface PlayedRecording extends HeardLevel {
  readonly album?: PlayedAlbum;
}

/** All tracks of an album together: their loudness, and the highest of their peaks. */
export interface PlayedAlbum extends HeardLevel {
  /** The loudness of its loudest track. */
  readonly loudest: Lufs;
}

/** What one setting of one platform does to a recording; `null` is what is not known. */
export interface Simulation {
  readonly id: string;
  /** With the setting: `Spotify Normal`. */
  readonly name: string;
  readonly action: "up" | "down" | "left" | "limited" | "unknown";
  readonly gain: Decibels | null;
  /** Before its limiter, which makes it a little less. */
  readonly loudnessAfter: Lufs | null;
  /** Behind its limiter where that works: it holds samples, and the true peak may lie a little higher. */
  readonly truePeakAfter: Dbtp | null;
  /** What its limiter takes off the highest peak; 0 where it does not work. */
  readonly limiting: Decibels | null;
  /** Whose loudness decides. */
  readonly as: "track" | "album";
  readonly sentence: string;
}

/**
 * What a service does to a recording when it plays it.
 *
 * Edge: of silence nothing is known, as it has no loudness; nor of a service without a figure that it takes, nor of a standard, which plays
 * nothing. In an album the service's rule for albums decides where one is known, and all tracks get one gain.
 * Source: as `playback`; albums: Spotify's text of 2026 (the whole album at once), and each row's own.
 */
export function simulatePlayback(platform: Platform, recording: PlayedRecording): Simulation {
  const by = albumLevel(platform, recording);
  const played = playback(platform, recording.integrated, recording.truePeak, by ?? recording);
  const told = {
    id: platform.id,
    name: platform.called,
    as: by === null ? ("track" as const) : ("album" as const),
    sentence: playbackSentence(platform, played, by ?? recording, by !== null),
  };
  if (played === null)
    return { ...told, action: "unknown", gain: null, loudnessAfter: null, truePeakAfter: null, limiting: null };
  const { gain, loudness, truePeak } = played;
  const limiting = limitingOf(platform, played);
  return {
    ...told,
    action: actionOf(played),
    gain,
    loudnessAfter: loudness,
    truePeakAfter: truePeak - limiting,
    limiting,
  };
}

/** The same of every setting of every service, in the order of the list; standards are left out. */
export function simulateAll(platforms: readonly Platform[], recording: PlayedRecording): readonly Simulation[] {
  return platforms.filter(({ kind }) => kind === "service").map((platform) => simulatePlayback(platform, recording));
}

/** Whose loudness and peak decide in an album; `null` outside of one, and where no rule is known. */
function albumLevel({ albumRule }: Platform, { truePeak, album }: PlayedRecording): HeardLevel | null {
  if (album === undefined || albumRule === null) return null;
  const integrated = albumRule.by === "loudness" ? album.integrated : album.loudest;
  return { integrated, truePeak: Math.max(album.truePeak, truePeak) };
}

function limitingOf({ headroomRule }: Platform, { limited, truePeak }: Playback): Decibels {
  return limited && headroomRule !== null ? truePeak - headroomRule.at : 0;
}

function actionOf({ gain, limited }: Playback): Simulation["action"] {
  if (limited) return "limited";
  if (Math.abs(gain) < STILL) return "left";
  return gain > 0 ? "up" : "down";
}
