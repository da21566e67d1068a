import { silentFeatures } from "#src/chassis/listening/mix/features/silent-features.ts";
import type { SongGrid } from "#src/chassis/listening/mix/song-grid.ts";
import type { TrackFeatures } from "#src/model/mix/track-features.ts";
import type { Hertz } from "#src/model/units.ts";

/**
 * Several sounds at once that do not depend on each other: powers add up.
 *
 * Shape: peaks add up as powers too, which lies between the highest of them and their sum; what begins is the strongest of what begins.
 * Edge: `null` for none.
 */
export function summedFeatures(parts: readonly TrackFeatures[], grid: SongGrid): TrackFeatures | null {
  if (parts.length === 0) return null;
  const sum = silentFeatures(grid, highestRate(parts));
  for (const part of parts) addFeatures(sum, part);
  return sum;
}

/** Adds a sound to another on the same grid, in place. */
export function addFeatures(to: TrackFeatures, from: TrackFeatures): void {
  addEach(to.bands, from.bands);
  addEach(to.weighted, from.weighted);
  addEach(to.image, from.image);
  addEach(to.clipped, from.clipped);
  for (let at = 0; at < to.peaks.length; at += 1) to.peaks[at] = Math.hypot(to.peaks[at]!, from.peaks[at]!);
  for (let at = 0; at < to.onsets.length; at += 1) to.onsets[at] = Math.max(to.onsets[at]!, from.onsets[at]!);
}

function addEach(to: Float32Array, from: Float32Array): void {
  for (let at = 0; at < to.length; at += 1) to[at] = to[at]! + from[at]!;
}

function highestRate(parts: readonly TrackFeatures[]): Hertz {
  return parts.reduce((rate, part) => Math.max(rate, part.sampleRate), 0);
}
