import type { MovingGain } from "#src/chassis/listening/mix/clips/moving-gain.ts";
import type { SongGrid } from "#src/chassis/listening/mix/song-grid.ts";
import { CAM_BANDS } from "#src/knowledge/mix/cam-bands.ts";
import { IMAGE_NUMBERS, type TrackFeatures, WEIGHTED_NUMBERS } from "#src/model/mix/track-features.ts";
import type { Passage } from "#src/model/time/clip-timeline.ts";
import type { Seconds } from "#src/model/units.ts";

/**
 * Adds what a passage plays of its file to the song, in place: features of the file's time moved to the song's.
 *
 * Shape: a frame of the song is the mean of what the file has while it lasts, times the gain then and the share of the frame that the passage
 * fills. What begins is counted in the frame that its middle comes to lie in; peaks are the highest of the frames touched.
 * Edge: nothing is added before the file's start and after its end. A last frame that its file fills in part has its power in that part.
 */
export function placePassage(
  into: TrackFeatures,
  file: TrackFeatures,
  { passage, gain }: { readonly passage: Passage; readonly gain: MovingGain },
  grid: SongGrid,
): void {
  const { tempo, start, step } = grid;
  const from = tempo.secondsAt(passage.songStart);
  const to = tempo.secondsAt(passage.songEnd);
  const first = Math.max(0, Math.floor((from - start) / step));
  const last = Math.min(grid.frames, Math.ceil((to - start) / step));
  for (let frame = first; frame < last; frame += 1) {
    const opens = start + frame * step;
    const left = Math.max(from, opens);
    const right = Math.min(to, opens + step);
    if (!(right > left)) continue;
    const { square, most } = gain.over(left, right);
    if (most === 0) continue;
    const begins = passage.toFile(left === opens ? grid.edges[frame]! : tempo.beatsAt(left));
    const ends = passage.toFile(right === opens + step ? grid.edges[frame + 1]! : tempo.beatsAt(right));
    addFrames(into, frame, file, { from: begins, to: ends, power: (square * (right - left)) / step, most });
  }
}

interface Heard {
  /** Of the file's time. */
  readonly from: Seconds;
  readonly to: Seconds;
  readonly power: number;
  readonly most: number;
}

function addFrames(into: TrackFeatures, frame: number, file: TrackFeatures, { from, to, power, most }: Heard): void {
  const { step } = file;
  const opens = Math.max(0, from);
  const closes = Math.min(file.duration, to);
  if (!(closes > opens)) return;
  const first = Math.floor(opens / step + ROUNDING);
  const last = Math.min(file.frames, Math.ceil(closes / step - ROUNDING));
  for (let at = first; at < last; at += 1) {
    const filled = Math.min(1, file.duration / step - at);
    const shared = Math.min(closes, (at + 1) * step) - Math.max(opens, at * step);
    if (!(shared > 0)) continue;
    addFrame(into, frame, file, at, (power * shared) / (filled * (to - from)), shared / step);
    for (const side of [0, 1])
      into.peaks[2 * frame + side] = Math.max(into.peaks[2 * frame + side]!, most * file.peaks[2 * at + side]!);
    const middle = (at + 0.5) * step;
    if (middle >= from && middle < to) into.onsets[frame] = Math.max(into.onsets[frame]!, file.onsets[at]!);
  }
}

/** A part of a frame that is a rounding of where a passage begins or ends. */
const ROUNDING = 1e-6;

function addFrame(into: TrackFeatures, frame: number, file: TrackFeatures, at: number, weight: number, share: number) {
  addNumbers(into.bands, frame, file.bands, at, CAM_BANDS.length, weight);
  addNumbers(into.weighted, frame, file.weighted, at, WEIGHTED_NUMBERS, weight);
  addNumbers(into.image, frame, file.image, at, IMAGE_NUMBERS, weight);
  into.clipped[frame] = into.clipped[frame]! + share * file.clipped[at]!;
}

function addNumbers(into: Float32Array, to: number, from: Float32Array, at: number, count: number, weight: number) {
  const first = to * count;
  const source = at * count;
  for (let number = 0; number < count; number += 1)
    into[first + number] = into[first + number]! + weight * from[source + number]!;
}
