import { IMAGE_NUMBERS, type TrackFeatures } from "#src/model/mix/track-features.ts";
import type { LinearGain } from "#src/model/units.ts";

/** What a detector is told of a frame: of the louder channel, as amplitudes. */
export interface FrameLevel {
  readonly peak: LinearGain;
  /** Root of its mean square. */
  readonly steady: LinearGain;
}

/**
 * The level of one frame, as a detector that takes both channels by the louder one has it.
 *
 * Shape: `keyGains` are the gains on samples of each band that the detector listens through; a peak goes with the power. Without them, as it is.
 */
export function frameLevel(
  { bands, image, peaks }: TrackFeatures,
  frame: number,
  keyGains: Float64Array | null,
): FrameLevel {
  const share = keyGains === null ? 1 : Math.sqrt(sharePassed(bands, frame, keyGains));
  const peak = Math.max(peaks[2 * frame]!, peaks[2 * frame + 1]!);
  return { peak: share * peak, steady: share * louderChannel(image, frame) };
}

function louderChannel(image: Float32Array, frame: number): LinearGain {
  let left = 0;
  let right = 0;
  for (let at = frame * IMAGE_NUMBERS; at < (frame + 1) * IMAGE_NUMBERS; at += MOMENTS) {
    left += image[at]!;
    right += image[at + 1]!;
  }
  return Math.sqrt(Math.max(left, right));
}

/** Left², right² and left · right. */
const MOMENTS = 3;

function sharePassed(bands: Float32Array, frame: number, gains: Float64Array): number {
  let all = 0;
  let passed = 0;
  for (const [band, gain] of gains.entries()) {
    const power = bands[frame * gains.length + band]!;
    all += power;
    passed += gain * gain * power;
  }
  return all > 0 ? passed / all : 1;
}
