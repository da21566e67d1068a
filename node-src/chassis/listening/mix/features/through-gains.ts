import { CAM_BANDS } from "#src/knowledge/mix/cam-bands.ts";
import { IMAGE_NUMBERS, type TrackFeatures, WEIGHTED_NUMBERS } from "#src/model/mix/track-features.ts";
import { RANGE_OF_BAND } from "#src/process/live-devices/band-places.ts";

/** What a mixer does frame by frame. */
export interface FrameGains {
  /** Means of left², right² and left · right of its gains, three a frame. */
  readonly powers: Float64Array;
  /** The greatest gain of left and of right, two a frame. */
  readonly peaks: Float64Array;
}

/**
 * Sound through a mixer, as a copy.
 *
 * Shape: exact for left², right² and left · right. The bands are known as sums of both channels: where those are not treated alike, a band goes
 * by its range of the image.
 */
export function throughGains(features: TrackFeatures, { powers, peaks }: FrameGains): TrackFeatures {
  const through = {
    ...features,
    bands: features.bands.slice(),
    weighted: features.weighted.slice(),
    image: features.image.slice(),
    peaks: features.peaks.map((peak, at) => peak * peaks[at]!),
  };
  for (let frame = 0; frame < features.frames; frame += 1) {
    const left = powers[3 * frame]!;
    const right = powers[3 * frame + 1]!;
    const cross = powers[3 * frame + 2]!;
    scaleBands(through.bands, features.image, frame, left, right);
    scaleMoments(through.weighted, frame * WEIGHTED_NUMBERS, WEIGHTED_NUMBERS, left, right, cross);
    scaleMoments(through.image, frame * IMAGE_NUMBERS, IMAGE_NUMBERS, left, right, cross);
  }
  return through;
}

function scaleMoments(into: Float32Array, first: number, count: number, left: number, right: number, cross: number) {
  for (let at = first; at < first + count; at += 3) {
    into[at] = into[at]! * left;
    into[at + 1] = into[at + 1]! * right;
    into[at + 2] = into[at + 2]! * cross;
  }
}

/** @param image of before. */
function scaleBands(bands: Float32Array, image: Float32Array, frame: number, left: number, right: number): void {
  const first = frame * CAM_BANDS.length;
  for (let band = 0; band < CAM_BANDS.length; band += 1) {
    const at = frame * IMAGE_NUMBERS + MOMENTS * RANGE_OF_BAND[band]!;
    bands[first + band] = bands[first + band]! * (left === right ? left : rangeGain(image, at, left, right));
  }
}

/** Left², right² and left · right. */
const MOMENTS = 3;

function rangeGain(image: Float32Array, at: number, left: number, right: number): number {
  const both = image[at]! + image[at + 1]!;
  return both > 0 ? (left * image[at]! + right * image[at + 1]!) / both : (left + right) / 2;
}
