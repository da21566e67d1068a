import { CAM_BANDS } from "#src/knowledge/mix/cam-bands.ts";
import { IMAGE_RANGE_EDGES } from "#src/knowledge/mix/image-ranges.ts";
import { IMAGE_NUMBERS, type TrackFeatures, WEIGHTED_NUMBERS } from "#src/model/mix/track-features.ts";
import { type BandMatrices, MATRIX } from "#src/process/live-devices/band-matrices.ts";
import { RANGE_OF_BAND, WEIGHT_OF_BAND } from "#src/process/live-devices/band-places.ts";

/**
 * Puts features through what a chain of devices does to left and right in each band, in place.
 *
 * Shape: `matricesAt` gives what holds in a frame. A band's shares of left and right are those of its range of the image, because
 * the bands are known as sums of both: exact where both channels are treated alike, and where a range has one image. The K-weighted powers
 * follow the bands by the weight of each, peaks the power of their channel.
 * Edge: where a band or a range has no power it stays so.
 */
export function throughBands(features: TrackFeatures, matricesAt: (frame: number) => BandMatrices): void {
  const { frames, bands, weighted, image, peaks } = features;
  const moments = new Float64Array((RANGES + 1) * MOMENTS);
  const shares = new Float64Array(RANGES + 1);
  for (let frame = 0; frame < frames; frame += 1) {
    const matrices = matricesAt(frame);
    const stereo = image.subarray(frame * IMAGE_NUMBERS, (frame + 1) * IMAGE_NUMBERS);
    const loud = weighted.subarray(frame * WEIGHTED_NUMBERS, (frame + 1) * WEIGHTED_NUMBERS);
    const before = channelPowers(stereo);
    throughFrame(bands.subarray(frame * BANDS, (frame + 1) * BANDS), stereo, loud, matrices, moments, shares);
    throughPeaks(peaks.subarray(2 * frame, 2 * frame + 2), before, channelPowers(stereo));
  }
}

const BANDS = CAM_BANDS.length;
const RANGES = IMAGE_RANGE_EDGES.length - 1;
/** Left², right² and left · right. */
const MOMENTS = 3;

/** @param moments room for the image's ranges and, behind them, the weighted powers; `shares` for how much of each was added up. */
function throughFrame(
  bands: Float32Array,
  image: Float32Array,
  weighted: Float32Array,
  matrices: BandMatrices,
  moments: Float64Array,
  shares: Float64Array,
): void {
  moments.fill(0);
  shares.fill(0);
  for (let band = 0; band < BANDS; band += 1) {
    const power = bands[band]!;
    if (power === 0) continue;
    const range = RANGE_OF_BAND[band]!;
    const sum = image[range * MOMENTS]! + image[range * MOMENTS + 1]!;
    addThrough(moments, RANGES, matrices, band, weighted, 0, power * WEIGHT_OF_BAND[band]!);
    shares[RANGES]! += power * WEIGHT_OF_BAND[band]!;
    if (sum > 0) bands[band] = addThrough(moments, range, matrices, band, image, range * MOMENTS, power / sum);
    shares[range]! += sum > 0 ? power / sum : 0;
  }
  for (let range = 0; range < RANGES; range += 1) settle(image, range * MOMENTS, moments, range, shares[range]!);
  settle(weighted, 0, moments, RANGES, shares[RANGES]!);
}

/** Adds what a band's matrix makes of left², right² and left · right, by a weight; gives the power of both channels that this adds. */
function addThrough(
  moments: Float64Array,
  to: number,
  matrices: BandMatrices,
  band: number,
  from: Float32Array,
  first: number,
  weight: number,
): number {
  const a = matrices[band * MATRIX]!;
  const b = matrices[band * MATRIX + 1]!;
  const c = matrices[band * MATRIX + 2]!;
  const d = matrices[band * MATRIX + 3]!;
  const left = weight * from[first]!;
  const right = weight * from[first + 1]!;
  const cross = weight * from[first + 2]!;
  const newLeft = a * a * left + 2 * a * b * cross + b * b * right;
  const newRight = c * c * left + 2 * c * d * cross + d * d * right;
  moments[to * MOMENTS]! += newLeft;
  moments[to * MOMENTS + 1]! += newRight;
  moments[to * MOMENTS + 2]! += a * c * left + (a * d + b * c) * cross + b * d * right;
  return Math.max(0, newLeft + newRight);
}

function settle(into: Float32Array, first: number, moments: Float64Array, from: number, share: number): void {
  if (share === 0) return;
  into[first] = Math.max(0, moments[from * MOMENTS]! / share);
  into[first + 1] = Math.max(0, moments[from * MOMENTS + 1]! / share);
  into[first + 2] = moments[from * MOMENTS + 2]! / share;
}

type Sides = readonly [left: number, right: number];

function channelPowers(image: Float32Array): Sides {
  let left = 0;
  let right = 0;
  for (let at = 0; at < image.length; at += MOMENTS) {
    left += image[at]!;
    right += image[at + 1]!;
  }
  return [left, right];
}

/** A channel that was silent takes its peak from the other. */
function throughPeaks(peaks: Float32Array, before: Sides, after: Sides): void {
  const [left, right] = [peaks[0]!, peaks[1]!];
  const peak = (own: number, ownBefore: number, other: number, otherBefore: number, now: number) => {
    if (ownBefore > 0) return own * Math.sqrt(now / ownBefore);
    return otherBefore > 0 ? other * Math.sqrt(now / otherBefore) : own;
  };
  peaks[0] = peak(left, before[0], right, before[1], after[0]);
  peaks[1] = peak(right, before[1], left, before[0], after[1]);
}
