import { powerToDecibels } from "#src/dsp/decibels.ts";
import { IMAGE_RANGE_EDGES } from "#src/knowledge/mix/image-ranges.ts";
import { WIDE_LOW } from "#src/knowledge/mix/stereo-by-role.ts";
import { IMAGE_NUMBERS, type TrackFeatures, WEIGHTED_NUMBERS } from "#src/model/mix/track-features.ts";
import type { ImageRange, ImageTraits } from "#src/model/mix/track-traits.ts";

/** Means of left², right² and left · right. */
type Pair = readonly [left: number, right: number, product: number];

/** The two channels of a track beside each other in active frames; `null` for one channel, and for silence. */
export function readImage(features: TrackFeatures, active: Uint8Array): ImageTraits | null {
  if (features.channels === 1) return null;
  const { weighted, image, frames } = features;
  const whole = sums(weighted, WEIGHTED_NUMBERS, 0, active);
  const [left, right, product] = whole;
  if (!(left + right > 0)) return null;
  const ranges = IMAGE_RANGE_EDGES.slice(1).map((_, range) => sums(image, IMAGE_NUMBERS, range * PAIR, active));
  const all = ranges.reduce((sum, [l, r]) => sum + l + r, 0);
  const opposed = new Uint8Array(frames);
  for (let frame = 0; frame < frames; frame++)
    if (active[frame] === 1 && weighted[frame * WEIGHTED_NUMBERS + 2]! < 0) opposed[frame] = 1;
  return {
    correlation: correlationOf(whole),
    balance: powerToDecibels(right) - powerToDecibels(left),
    monoChange: powerToDecibels((left + right + 2 * product) / 2 / (left + right)),
    opposed,
    ranges: ranges.map((pair, range) => ({
      share: powerToDecibels((pair[0] + pair[1]) / all),
      side: sideOverMiddle(pair),
      correlation: correlationOf(pair),
      wide: wideFrames(features, range, active),
    })),
  };
}

const PAIR = 3;

function sums(numbers: Float32Array, width: number, at: number, active: Uint8Array): Pair {
  const total: [number, number, number] = [0, 0, 0];
  for (let frame = 0; frame < active.length; frame++) {
    if (active[frame] === 0) continue;
    for (let i = 0; i < PAIR; i++) total[i]! += numbers[frame * width + at + i]!;
  }
  return total;
}

/** 1 where one of them is silent: nothing works against it. */
function correlationOf([left, right, product]: Pair): number {
  const size = Math.sqrt(left * right);
  return size > 0 ? product / size : 1;
}

function sideOverMiddle([left, right, product]: Pair): ImageRange["side"] {
  return powerToDecibels(left + right - 2 * product) - powerToDecibels(left + right + 2 * product);
}

function wideFrames({ image, frames }: TrackFeatures, range: number, active: Uint8Array): Uint8Array {
  const wide = new Uint8Array(frames);
  for (let frame = 0; frame < frames; frame++) {
    if (active[frame] === 0) continue;
    const at = frame * IMAGE_NUMBERS + range * PAIR;
    const pair: Pair = [image[at]!, image[at + 1]!, image[at + 2]!];
    if (pair[0] + pair[1] > 0 && sideOverMiddle(pair) > WIDE_LOW.side) wide[frame] = 1;
  }
  return wide;
}
