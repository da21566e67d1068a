import { loudnessRange } from "#src/analysis/loudness/loudness-range.ts";
import { weightedPowers } from "#src/analysis/track-traits/sounding.ts";
import { powerToDecibels } from "#src/dsp/decibels.ts";
import { CAM_BANDS } from "#src/knowledge/mix/cam-bands.ts";
import type { TrackFeatures } from "#src/model/mix/track-features.ts";
import type { DynamicsTraits, TrackTraits } from "#src/model/mix/track-traits.ts";

/** How a track moves in level. Silence has no levels, and a range of 0. */
export function readDynamics(
  features: TrackFeatures,
  { active, loudness, truePeak }: Pick<TrackTraits, "active" | "loudness" | "truePeak">,
): DynamicsTraits {
  const { range, unstable } = loudnessRange(weightedPowers(features), Math.round(1 / features.step));
  const levels: number[] = [];
  for (let frame = 0; frame < features.frames; frame++)
    if (active[frame] === 1) levels.push(powerToDecibels(framePower(features, frame) / 2));
  return {
    peakToLoudness: truePeak - loudness,
    loudnessRange: range,
    unstable,
    levels: Float64Array.from(levels).sort(),
  };
}

/** Frames with flat tops, and how many samples lie in them. */
export function readClipped({ clipped }: TrackFeatures): TrackTraits["clipped"] {
  return {
    samples: clipped.reduce((sum, samples) => sum + samples, 0),
    frames: Uint8Array.from(clipped, (samples) => (samples > 0 ? 1 : 0)),
  };
}

function framePower({ bands }: TrackFeatures, frame: number): number {
  let sum = 0;
  for (let band = 0; band < CAM_BANDS.length; band++) sum += bands[frame * CAM_BANDS.length + band]!;
  return sum;
}
