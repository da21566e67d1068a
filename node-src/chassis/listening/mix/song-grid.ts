import { bezierAt } from "#src/dsp/bezier.ts";
import { TRACK_GRID } from "#src/knowledge/mix/track-grid.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import { songBars } from "#src/model/time/bars.ts";
import { type TempoMap, tempoMap } from "#src/model/time/tempo-map.ts";
import type { Beats, Seconds } from "#src/model/units.ts";

/** A range of the song in even frames, as `TrackFeatures` have them. */
export interface SongGrid {
  readonly range: { readonly start: Beats; readonly end: Beats };
  readonly tempo: TempoMap;
  /** Where frame 0 begins. */
  readonly start: Seconds;
  readonly step: Seconds;
  readonly frames: number;
  /** Song beats at the frames' edges, one more than there are frames. */
  readonly edges: Float64Array;
}

/** What is heard of a song, and how long it lasts. */
export interface SongPart extends Pick<SongGrid, "range" | "tempo" | "start"> {
  readonly length: Seconds;
}

/**
 * A range of a song as far as the song goes; without one, the arrangement from its first beat to the end of its last clip, or `stems` seconds.
 *
 * Edge: stems may have been exported past the last clip, to where tails end: a range that is asked for beside them stays as long as it is. One that
 * begins behind the song's end is left as it is too, to be named.
 */
export function songPart(set: LiveSet, asked: SongGrid["range"] | null, stems?: Seconds): SongPart {
  const tempo = tempoMap(set.tempo, set.tempoAutomation, bezierAt);
  const end = songEnd(set);
  const whole = { start: 0, end: Math.max(end, tempo.beatsAt(stems ?? 0)) };
  const within = stems === undefined && asked !== null && asked.start < end;
  const range = within ? { start: asked.start, end: Math.min(asked.end, end) } : (asked ?? whole);
  const start = tempo.secondsAt(range.start);
  return { range, tempo, start, length: tempo.secondsAt(range.end) - start };
}

export function songGrid({ range, tempo, start, length }: SongPart): SongGrid {
  const { step } = TRACK_GRID;
  const frames = Math.max(0, Math.ceil(length / step - ROUNDING));
  return { range, tempo, start, step, frames, edges: edgesFrom(tempo, start, frames) };
}

/** A thousandth of a frame is a rounding of the range's end. */
const ROUNDING = 0.001;

/** The song as a track plays it that is `delay` late: what it drew at a time is heard that much later. */
export function delayedGrid(grid: SongGrid, delay: Seconds): SongGrid {
  if (delay === 0) return grid;
  const start = grid.start - delay;
  return { ...grid, start, edges: edgesFrom(grid.tempo, start, grid.frames) };
}

/** What a bar line may lose on its way to seconds and back. */
const BEAT_ROUNDING: Beats = 1e-6;

/** The bar of the song, from 1, that a frame begins in, with its fraction. */
export function barsOfFrames(set: LiveSet, { edges }: SongGrid): (frame: number) => number {
  const bars = songBars(set.timeSignature, set.timeSignatureChanges);
  return (frame) => {
    const beat = edges[Math.min(Math.max(0, frame), edges.length - 1)]! + BEAT_ROUNDING;
    const sinceChange = (beat - bars.signatureAt(beat).from) / bars.barLengthAt(beat);
    return bars.barAt(beat) + 1 + (sinceChange - Math.floor(sinceChange));
  };
}

/** Where the last clip of the arrangement ends; 0 where there is none. */
export function songEnd(set: LiveSet): Beats {
  const ends = set.tracks.flatMap(({ clips }) => clips.map(({ place, end }) => (place === "arrangement" ? end : 0)));
  return set.end ?? ends.reduce((latest, end) => Math.max(latest, end), 0);
}

function edgesFrom(tempo: TempoMap, start: Seconds, frames: number): Float64Array {
  return Float64Array.from({ length: frames + 1 }, (_, edge) => tempo.beatsAt(start + edge * TRACK_GRID.step));
}
