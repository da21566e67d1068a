import { TRACK_GRID } from "#src/knowledge/mix/track-grid.ts";
import type { Hertz } from "#src/model/units.ts";

/** Frames of a second. */
export const FRAMES_PER_SECOND = Math.round(1 / TRACK_GRID.step);

/**
 * The sample before which frame `frame` ends. Where 50 ms are no whole number of samples (11,025 Hz, say) frames differ by a sample, but none ends
 * more than half a sample from its time, however long the file is.
 */
export function frameEnd(frame: number, sampleRate: Hertz): number {
  return Math.round(((frame + 1) * sampleRate) / FRAMES_PER_SECOND);
}

/** The frame that a sample lies in. */
export function frameAt(sample: number, sampleRate: Hertz): number {
  const near = Math.max(0, Math.floor((sample * FRAMES_PER_SECOND) / sampleRate) - 1);
  let frame = near;
  while (frameEnd(frame, sampleRate) <= sample) frame++;
  return frame;
}
