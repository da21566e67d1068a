import type { FilesAsked } from "#src/chassis/listening/room/listening-room.ts";
import { CAM_BANDS } from "#src/knowledge/mix/cam-bands.ts";
import { IMAGE_RANGE_EDGES } from "#src/knowledge/mix/image-ranges.ts";
import { TRACK_GRID } from "#src/knowledge/mix/track-grid.ts";
import { IMAGE_NUMBERS, type TrackFeatures, WEIGHTED_NUMBERS } from "#src/model/mix/track-features.ts";
import { refusal } from "#src/model/refusal.ts";
import { ok, refused } from "#src/model/result.ts";
import type { Hertz, Seconds } from "#src/model/units.ts";

/** Sound of one image: powers of left and right and how much of them they share, frame by frame where a function is given. */
export interface MadeSound {
  readonly seconds: Seconds;
  readonly left?: number;
  readonly right?: number;
  /** From -1 to 1. */
  readonly correlation?: number;
  /** A factor on all powers in a frame. */
  readonly at?: (frame: number) => number;
  /** Bands that hold the power; all where it is left out. */
  readonly bands?: (frequency: Hertz) => boolean;
}

/** Features that need no audio: the same power in each band that is used, the image and the weighted powers to match. */
export function madeFeatures({
  seconds,
  left = 0.01,
  right = left,
  correlation = 1,
  at = () => 1,
  bands = () => true,
}: MadeSound): TrackFeatures {
  const frames = Math.ceil(seconds / TRACK_GRID.step - 1e-9);
  const used = CAM_BANDS.map(bands);
  const count = used.filter(Boolean).length;
  const cross = correlation * Math.sqrt(left * right);
  const shares = IMAGE_RANGE_EDGES.slice(1).map((high, range) => {
    const low = IMAGE_RANGE_EDGES[range]!;
    const inside = CAM_BANDS.filter((each, band) => used[band] && (range === 0 || each >= low) && each < high);
    return inside.length / count;
  });
  const each = (width: number, value: (frame: number, at: number) => number): Float32Array =>
    Float32Array.from({ length: frames * width }, (_, index) => value(Math.floor(index / width), index % width));
  const moments = [left, right, cross];
  return {
    ...{ step: TRACK_GRID.step, frames, duration: seconds, sampleRate: 48_000, channels: 2 },
    bands: each(CAM_BANDS.length, (frame, band) => (used[band] ? (at(frame) * (left + right)) / count : 0)),
    weighted: each(WEIGHTED_NUMBERS, (frame, moment) => at(frame) * moments[moment]!),
    image: each(IMAGE_NUMBERS, (frame, number) => at(frame) * shares[Math.floor(number / 3)]! * moments[number % 3]!),
    peaks: each(2, (frame, side) => Math.sqrt(at(frame) * 10 * moments[side]!)),
    clipped: new Float32Array(frames),
    onsets: each(1, (frame) => (frame > 0 && at(frame) > 2 * at(frame - 1) ? 1 : 0)),
  };
}

/** Files whose features are known by their paths. */
export function madeFiles(files: Readonly<Record<string, TrackFeatures>>): FilesAsked {
  return {
    of: async (path) => {
      const features = files[path];
      if (features === undefined) return refused(refusal("file-missing", `There is no “${path}”.`));
      return ok({ features: features as never, notFinite: 0, truncated: false, remark: null });
    },
  };
}
