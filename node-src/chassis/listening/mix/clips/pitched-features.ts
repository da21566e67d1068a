import { CAM_BAND_EDGES, CAM_BANDS } from "#src/knowledge/mix/cam-bands.ts";
import { IMAGE_NUMBERS, type TrackFeatures, WEIGHTED_NUMBERS } from "#src/model/mix/track-features.ts";
import { RANGE_OF_BAND, WEIGHT_OF_BAND } from "#src/process/live-devices/band-places.ts";

/**
 * A sound at another pitch: its spectrum moved by a ratio of frequencies, in the time that it had.
 *
 * Shape: a band's power goes where its edges go, shared out evenly; its image goes with it, and the K-weighted powers follow by the weights of
 * the bands. What comes to lie under 20 Hz or over 20 kHz is lost. Peaks, flat tops and what begins stay.
 */
export function pitchedFeatures(features: TrackFeatures, ratio: number): TrackFeatures {
  if (ratio === 1) return features;
  const moved = {
    ...features,
    bands: new Float32Array(features.bands.length),
    image: new Float32Array(features.image.length),
    weighted: features.weighted.slice(),
  };
  const shares = sharesAt(ratio);
  for (let frame = 0; frame < features.frames; frame += 1) moveFrame(features, moved, frame, shares);
  return moved;
}

/** How much of one band's power comes into another. */
interface Share {
  readonly from: number;
  readonly to: number;
  readonly part: number;
}

function sharesAt(ratio: number): readonly Share[] {
  return CAM_BANDS.flatMap((_, from) => {
    const low = CAM_BAND_EDGES[from]! * ratio;
    const high = CAM_BAND_EDGES[from + 1]! * ratio;
    return CAM_BANDS.flatMap((_middle, to) => {
      const shared = Math.min(high, CAM_BAND_EDGES[to + 1]!) - Math.max(low, CAM_BAND_EDGES[to]!);
      return shared > 0 ? [{ from, to, part: shared / (high - low) }] : [];
    });
  });
}

function moveFrame(from: TrackFeatures, to: TrackFeatures, frame: number, shares: readonly Share[]): void {
  const first = frame * CAM_BANDS.length;
  const image = frame * IMAGE_NUMBERS;
  let before = 0;
  let after = 0;
  for (let band = 0; band < CAM_BANDS.length; band += 1) before += from.bands[first + band]! * WEIGHT_OF_BAND[band]!;
  for (const { from: source, to: target, part } of shares) {
    const power = part * from.bands[first + source]!;
    to.bands[first + target] = to.bands[first + target]! + power;
    after += power * WEIGHT_OF_BAND[target]!;
    addImage(
      from.image,
      image + MOMENTS * RANGE_OF_BAND[source]!,
      to.image,
      image + MOMENTS * RANGE_OF_BAND[target]!,
      power,
    );
  }
  const gain = before > 0 ? after / before : 1;
  for (let at = frame * WEIGHTED_NUMBERS; at < (frame + 1) * WEIGHTED_NUMBERS; at += 1)
    to.weighted[at] = from.weighted[at]! * gain;
}

/** Left², right² and left · right. */
const MOMENTS = 3;

/** Adds a power of both channels with the image that its range had. */
function addImage(from: Float32Array, at: number, to: Float32Array, into: number, power: number): void {
  const both = from[at]! + from[at + 1]!;
  if (both === 0) return;
  for (let moment = 0; moment < MOMENTS; moment += 1)
    to[into + moment] = to[into + moment]! + (power / both) * from[at + moment]!;
}
