import { powerToDecibels, powerToLoudness } from "#src/dsp/decibels.ts";
import { movingMean } from "#src/dsp/series/moving-mean.ts";
import { LEVEL_READING } from "#src/knowledge/ears/levels.ts";
import type { Breakpoint } from "#src/model/envelope.ts";
import type { FileLevels } from "#src/model/recipe/movement-features.ts";
import type { MusicLevels } from "#src/model/recipe/music.ts";
import type { Passage } from "#src/model/time/clip-timeline.ts";
import type { TempoMap } from "#src/model/time/tempo-map.ts";
import type { Beats, LinearGain, Seconds } from "#src/model/units.ts";

/** A passage of a file that was listened to, what the file's levels are, and the gain it plays at. */
export interface LevelPassage {
  readonly levels: FileLevels;
  readonly passage: Passage;
  readonly gain: LinearGain;
}

/**
 * How passages sound together over a stretch, on a grid of quarter beats.
 *
 * Shape: short-term loudness over 3 s around each moment, level below 120 Hz over 0.4 s, and what the mono sum loses against
 * stereo over 3 s, 0 LU for mono. Nothing plays outside the passages.
 * Edge: silence stands at -120; no passage gives empty envelopes.
 * Source: EBU Tech 3341 v4, 2.2 for the window, which looks ahead here as a curve may.
 */
export function placeLevels(
  heard: readonly LevelPassage[],
  { from, to }: { readonly from: Beats; readonly to: Beats },
  tempo: TempoMap,
): MusicLevels {
  if (heard.length === 0 || !(to > from)) return { loudness: [], bass: [], monoLoss: [] };
  const start = tempo.secondsAt(from);
  const count = Math.max(1, Math.ceil((tempo.secondsAt(to) - start) * STEPS_PER_SECOND));
  const sums = { power: new Float64Array(count), mono: new Float64Array(count), bass: new Float64Array(count) };
  for (const each of heard) addPassage(each, start, tempo, sums);
  const steps = (window: Seconds) => Math.max(1, Math.round(window * STEPS_PER_SECOND));
  const loud = movingMean(sums.power, steps(LEVEL_READING.shortTerm));
  const folded = movingMean(sums.mono, steps(LEVEL_READING.shortTerm));
  const bass = movingMean(sums.bass, steps(LEVEL_READING.window));
  const onGrid = (value: (step: number) => number): Breakpoint[] => {
    const points: Breakpoint[] = [];
    for (let index = 0; from + index * LEVEL_READING.grid <= to; index++) {
      const time = from + index * LEVEL_READING.grid;
      const step = Math.floor((tempo.secondsAt(time) - start) * STEPS_PER_SECOND);
      points.push({ time, value: value(Math.min(count - 1, Math.max(0, step))) });
    }
    return points;
  };
  return {
    loudness: onGrid((step) => atLeast(powerToLoudness(loud[step]!))),
    bass: onGrid((step) => atLeast(powerToDecibels(bass[step]!))),
    monoLoss: onGrid((step) => lossOf(loud[step]!, folded[step]!)),
  };
}

const STEPS_PER_SECOND = 10;

interface Sums {
  readonly power: Float64Array;
  readonly mono: Float64Array;
  readonly bass: Float64Array;
}

/** Every tenth of a second of the song that the passage covers. */
function addPassage({ levels, passage, gain }: LevelPassage, start: Seconds, tempo: TempoMap, sums: Sums): void {
  const first = Math.max(0, Math.floor((tempo.secondsAt(passage.songStart) - start) * STEPS_PER_SECOND));
  const last = Math.min(sums.power.length, Math.ceil((tempo.secondsAt(passage.songEnd) - start) * STEPS_PER_SECOND));
  const share = gain * gain;
  for (let step = first; step < last; step++) {
    const at = tempo.beatsAt(start + (step + MIDDLE) / STEPS_PER_SECOND);
    if (at < passage.songStart || at >= passage.songEnd) continue;
    const place = Math.floor(passage.toFile(at) * levels.stepsPerSecond);
    if (place < 0 || place >= levels.power.length) continue;
    sums.power[step]! += share * levels.power[place]!;
    sums.mono[step]! += share * levels.mono[place]!;
    sums.bass[step]! += share * levels.bass[place]!;
  }
}

const MIDDLE = 0.5;

function atLeast(level: number): number {
  return Math.max(LEVEL_READING.floor, level);
}

/** In silence nothing is lost. */
function lossOf(power: number, mono: number): number {
  if (!(power > SILENT)) return 0;
  return Math.min(MOST_LOSS, Math.max(0, powerToDecibels(power / Math.max(mono, power * LEAST_SHARE))));
}

/** -110 dB: what is under it plays no part. */
const SILENT = 1e-11;
const LEAST_SHARE = 1e-6;
const MOST_LOSS = 60;
