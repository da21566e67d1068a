import type { AudioClip } from "#src/model/live-set.ts";
import type { TempoMap } from "#src/model/time/tempo-map.ts";
import { type WarpMap, warpMap } from "#src/model/time/warp-map.ts";
import type { Beats, Seconds } from "#src/model/units.ts";

/** A part of a file and the beats it plays at, on the song's axis or on a session clip's own. */
export interface Passage {
  readonly fileStart: Seconds;
  readonly fileEnd: Seconds;
  readonly songStart: Beats;
  readonly songEnd: Beats;
  toBeats(file: Seconds): Beats;
  toFile(beats: Beats): Seconds;
}

/** Why nothing of a clip is heard. */
export type ClipSkip = "disabled" | "empty" | "warp-markers";

export interface ClipTimeline {
  /** In playing order, without overlap; empty when `skipped` says why. */
  readonly passages: readonly Passage[];
  readonly skipped: ClipSkip | null;
}

/**
 * Which part of its file a clip plays, and when.
 *
 * Shape: an arrangement clip fills `start` to `end` on the song's axis; its loop repeats and the last pass is cut at the
 * clip's end. A session clip gives one pass from its first content beat to its loop's end, on its own content axis. A
 * start marker before the loop plays up to it once; one beyond the loop's end plays on and never loops.
 * Warped clips go by their markers; an unwarped clip's loop is in seconds and the tempo decides its beats, a transposed
 * one running faster or slower as Live resamples it (inferred from Live's manual, "unwarped clips").
 * Edge: a reversed clip plays its file forward, because the file it names is the turned copy that Live wrote.
 * Parts before the file's start or after its end are silent and stay in the passage.
 */
export function clipTimeline(clip: AudioClip, tempo: TempoMap): ClipTimeline {
  const skipped = reasonToSkip(clip);
  if (skipped !== null) return { passages: [], skipped };
  const content = clip.warped ? warpedContent(clip) : unwarpedContent(clip, tempo);
  if (content === null) return { passages: [], skipped: "warp-markers" };
  const passages = clip.place === "session" ? sessionPass(clip, content) : arrangementPasses(clip, content);
  return passages.length > 0 ? { passages, skipped: null } : { passages: [], skipped: "empty" };
}

/** How a clip's content axis (beats when warped, seconds when not) meets the file and the song. */
interface Content {
  fileAt(content: number): Seconds;
  contentOfFile(file: Seconds): number;
  /** Content reached at a song beat when `origin` of the content plays at `start` of the song. */
  at(beats: Beats, start: Beats, origin: number): number;
  /** The beat at which this content is reached. */
  beatsOf(content: number, start: Beats, origin: number): Beats;
}

const CENTS_PER_OCTAVE = 1200;
const CENTS_PER_SEMITONE = 100;
/** A pass shorter than this is a rounding of the clip's edges, not music: 1/1000 of a 16th note. */
const SHORTEST_PASS: Beats = 0.00025;
/** Bound on the repeats of one clip: a set that asks for more is damaged, not music. */
const MOST_PASSES = 100_000;

function reasonToSkip(clip: AudioClip): ClipSkip | null {
  if (clip.disabled) return "disabled";
  const numbers = [clip.start, clip.end, clip.loop.start, clip.loop.end, clip.loop.startRelative];
  const playable = numbers.every(Number.isFinite) && clip.end > clip.start && clip.loop.end > clip.loop.start;
  return playable ? null : "empty";
}

function warpedContent(clip: AudioClip): Content | null {
  const warp = warpMapOf(clip);
  if (warp === null) return null;
  return {
    fileAt: warp.secondsAt,
    contentOfFile: warp.beatsAt,
    at: (beats, start, origin) => origin + (beats - start),
    beatsOf: (content, start, origin) => start + (content - origin),
  };
}

function warpMapOf(clip: AudioClip): WarpMap | null {
  try {
    return warpMap(clip.warpMarkers);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function unwarpedContent(clip: AudioClip, tempo: TempoMap): Content {
  const rate = 2 ** ((clip.pitch.coarse * CENTS_PER_SEMITONE + clip.pitch.fine) / CENTS_PER_OCTAVE);
  return {
    fileAt: (content) => content,
    contentOfFile: (file) => file,
    at: (beats, start, origin) => origin + (tempo.secondsAt(beats) - tempo.secondsAt(start)) * rate,
    beatsOf: (content, start, origin) => tempo.beatsAt(tempo.secondsAt(start) + (content - origin) / rate),
  };
}

function sessionPass(clip: AudioClip, content: Content): Passage[] {
  const { start, end, startRelative, on } = clip.loop;
  const first = on ? Math.min(start, start + startRelative) : start + startRelative;
  if (!(end > first)) return [];
  const songStart = clip.warped ? first : content.beatsOf(first, 0, 0);
  return [passage(content, songStart, content.beatsOf(end, songStart, first), first)];
}

function arrangementPasses(clip: AudioClip, content: Content): Passage[] {
  const { start: loopStart, end: loopEnd, startRelative, on } = clip.loop;
  const passes: Passage[] = [];
  let origin = loopStart + startRelative;
  let songStart = clip.start;
  while (clip.end - songStart > SHORTEST_PASS && passes.length < MOST_PASSES) {
    const loops = on && origin < loopEnd;
    const passEnd = loops ? content.beatsOf(loopEnd, songStart, origin) : clip.end;
    const songEnd = Math.min(passEnd, clip.end);
    if (songEnd - songStart <= SHORTEST_PASS) break;
    passes.push(passage(content, songStart, songEnd, origin));
    songStart = songEnd;
    origin = loopStart;
  }
  return passes;
}

function passage(content: Content, songStart: Beats, songEnd: Beats, origin: number): Passage {
  return {
    songStart,
    songEnd,
    fileStart: content.fileAt(origin),
    fileEnd: content.fileAt(content.at(songEnd, songStart, origin)),
    toBeats: (file) => content.beatsOf(content.contentOfFile(file), songStart, origin),
    toFile: (beats) => content.fileAt(content.at(beats, songStart, origin)),
  };
}
