import type { SongGrid } from "#src/chassis/listening/mix/song-grid.ts";
import { CAM_BANDS } from "#src/knowledge/mix/cam-bands.ts";
import { IMAGE_NUMBERS, type TrackFeatures, WEIGHTED_NUMBERS } from "#src/model/mix/track-features.ts";
import type { Hertz } from "#src/model/units.ts";

/** Silence on the song's grid, to add sound to. */
export function silentFeatures({ step, frames }: Pick<SongGrid, "step" | "frames">, sampleRate: Hertz): TrackFeatures {
  return {
    step,
    frames,
    duration: frames * step,
    sampleRate,
    channels: 2,
    bands: new Float32Array(frames * CAM_BANDS.length),
    weighted: new Float32Array(frames * WEIGHTED_NUMBERS),
    image: new Float32Array(frames * IMAGE_NUMBERS),
    peaks: new Float32Array(2 * frames),
    clipped: new Float32Array(frames),
    onsets: new Float32Array(frames),
  };
}
