import type { ToneBand } from "#src/knowledge/genres/tone-range.ts";
import { BLIND_TONE } from "#src/knowledge/master/moves.ts";
import type { Decibels } from "#src/model/units.ts";

/**
 * How far each third octave lies outside its range, above (positive) or below; 0 within, and where it is not judged or not there.
 *
 * The sound is laid over the medians by the mean of their distances, so that its loudness has no say; its neighbours weigh a band, so that one note does not ask
 * for a move.
 */
export function toneExcess(levels: readonly Decibels[], bands: readonly ToneBand[]): readonly Decibels[] {
  const top = Math.max(...levels);
  const heard = bands.map(({ judged }, i) => judged && levels[i]! > top - BLIND_TONE.heard);
  const distances = bands.map(({ level }, i) => (heard[i] ? levels[i]! - level : 0));
  const count = heard.filter(Boolean).length;
  if (count === 0) return bands.map(() => 0);
  const mean = distances.reduce((sum, distance) => sum + distance, 0) / count;
  return bands.map(({ level, low, high }, i) => {
    if (!heard[i]) return 0;
    const smooth = level + smoothed(distances, heard, mean, i);
    return smooth > high ? smooth - high : Math.min(0, smooth - low);
  });
}

const NEIGHBOURS = [0.25, 0.5, 0.25] as const;

/** Neighbours that are not judged count as the band itself. */
function smoothed(distances: readonly number[], heard: readonly boolean[], mean: number, at: number): number {
  return NEIGHBOURS.reduce((sum, share, i) => {
    const place = heard[at + i - 1] === true ? at + i - 1 : at;
    return sum + share * (distances[place]! - mean);
  }, 0);
}
