import type { Hertz, Seconds } from "#src/model/units.ts";

/**
 * What a sound is judged by beside others, on a grid of 20 frames a second: of a file in file time, of a track in song time.
 *
 * Shape: every list is frame by frame. `bands` has 75 numbers a frame, `weighted` 3, `image` 12, `peaks` 2, the others 1.
 * Unit: powers are means of squares of linear samples, so that a sine at full scale in one channel has 0.5. A mono file has equal channels.
 * Silence is 0; nothing is ever NaN.
 */
export interface TrackFeatures {
  readonly step: Seconds;
  readonly frames: number;
  readonly duration: Seconds;
  readonly sampleRate: Hertz;
  readonly channels: 1 | 2;
  /** Left² + right² in 75 bands of half a Cam from 1.8 Cam (`knowledge/mix/cam-bands.ts`). */
  readonly bands: Float32Array;
  /** K-weighted left², right² and left · right. */
  readonly weighted: Float32Array;
  /** Left², right² and left · right in each of four ranges (`knowledge/mix/image-ranges.ts`). */
  readonly image: Float32Array;
  /** True peak of left and of right, as amplitude. */
  readonly peaks: Float32Array;
  /** Samples in flat-topped runs at the file's own ceiling. */
  readonly clipped: Float32Array;
  /** How much of a sound begins: half-wave rectified flux over the bands in dB, 0 where none does. */
  readonly onsets: Float32Array;
}

export const IMAGE_NUMBERS = 12;
export const WEIGHTED_NUMBERS = 3;
