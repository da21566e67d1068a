import { decibelsToPower, loudnessToPower } from "#src/dsp/decibels.ts";
import { gatedPower } from "#src/dsp/series/gated-power.ts";
import { windowMeans } from "#src/dsp/series/window-means.ts";
import { GATING } from "#src/knowledge/gating.ts";
import { BLOCK_FRAMES } from "#src/knowledge/mix/block-frames.ts";
import { ACTIVE_FROM } from "#src/knowledge/mix/restraint/finding-limits.ts";
import { type TrackFeatures, WEIGHTED_NUMBERS } from "#src/model/mix/track-features.ts";

/** K-weighted power of both channels, frame by frame. */
export function weightedPowers({ weighted, frames }: TrackFeatures): Float64Array {
  return Float64Array.from({ length: frames }, (_, i) => {
    const at = i * WEIGHTED_NUMBERS;
    return weighted[at]! + weighted[at + 1]!;
  });
}

/** The blocks that BS.1770 gates: 400 ms, one every 100 ms. */
export function blockPowers(features: TrackFeatures): Float64Array {
  return windowMeans(weightedPowers(features), BLOCK_FRAMES.width, BLOCK_FRAMES.step);
}

/** 1 for each block over both gates. */
export function soundingBlocks(blocks: Float64Array): Uint8Array {
  const { threshold } = gatedPower(blocks, loudnessToPower(GATING.absolute), GATING.relative);
  return Uint8Array.from(blocks, (power) => (power > threshold ? 1 : 0));
}

/**
 * Frames that lie in a block that sounds and are not silent themselves: within `ACTIVE_FROM` of what such frames have on average, so that the gap between two
 * strokes is none of them.
 */
export function activeFrames(sounds: Uint8Array, features: TrackFeatures): Uint8Array {
  const within = new Uint8Array(features.frames);
  for (let block = 0; block < sounds.length; block++) {
    if (sounds[block] === 0) continue;
    const from = block * BLOCK_FRAMES.step;
    within.fill(1, from, from + BLOCK_FRAMES.width);
  }
  const powers = weightedPowers(features);
  const least = meanWithin(powers, within) * decibelsToPower(ACTIVE_FROM);
  return within.map((is, frame) => (is === 1 && powers[frame]! > least ? 1 : 0));
}

function meanWithin(values: Float64Array, mask: Uint8Array): number {
  let [sum, count] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    if (mask[i] === 0) continue;
    sum += values[i]!;
    count++;
  }
  return count === 0 ? 0 : sum / count;
}
