import { steadyGain } from "#src/chassis/listening/mix/clips/moving-gain.ts";
import { placePassage } from "#src/chassis/listening/mix/clips/place-passage.ts";
import { silentFeatures } from "#src/chassis/listening/mix/features/silent-features.ts";
import type { SongGrid } from "#src/chassis/listening/mix/song-grid.ts";
import type { TrackFeatures } from "#src/model/mix/track-features.ts";
import type { Seconds } from "#src/model/units.ts";

/** A stem on the song's grid, where its first sample is heard at `begins` of the song. */
export function placeStem(stem: TrackFeatures, begins: Seconds, grid: SongGrid): TrackFeatures {
  const { tempo } = grid;
  const features = silentFeatures(grid, stem.sampleRate);
  const passage = {
    ...{ fileStart: 0, fileEnd: stem.duration },
    ...{ songStart: tempo.beatsAt(begins), songEnd: tempo.beatsAt(begins + stem.duration) },
    toBeats: (file: Seconds) => tempo.beatsAt(begins + file),
    toFile: (beats: number) => tempo.secondsAt(beats) - begins,
  };
  placePassage(features, stem, { passage, gain: steadyGain(1) }, grid);
  return features;
}

/**
 * Where stems begin in the song: at its start, or where the range does that they are exactly as long as; and what is to be said of that.
 *
 * Shape: `whole` is how long the arrangement lasts; stems as long as that begin with it.
 */
export function stemsBegin(
  duration: Seconds,
  { start, frames, step }: SongGrid,
  whole: Seconds,
): { readonly begins: Seconds; readonly said: readonly string[] } {
  const near = (length: Seconds) => Math.abs(duration - length) <= ALIKE;
  if (near(frames * step) && !near(whole)) return { begins: start, said: [] };
  return { begins: 0, said: duration < whole - ALIKE ? [SHORTER] : [] };
}

const SHORTER =
  "The stems are shorter than the arrangement: they are taken to begin with it; choose the bars that were exported if they do not.";

/** Two frames: Live's export ends on a sample, a range on a frame. */
const ALIKE: Seconds = 0.1;
