import { amplitudeToDecibels } from "#src/dsp/decibels.ts";
import type { AskedCompression, CompressionGoal } from "#src/model/mix/moves/compression.ts";
import type { Decibels } from "#src/model/units.ts";
import { followGlue } from "#src/process/live-devices/dynamics/glue-compressor.ts";
import { followCompressor } from "#src/process/live-devices/dynamics/live-compressor.ts";
import type { FollowedSound } from "#src/process/live-devices/live-device.ts";
import { compressorValues, glueValues, THRESHOLD_RANGES } from "#src/process/live-devices/solving/set-values.ts";

/** A sound in front of a compressor of Live's, and the frames that count. */
export interface SoundToCompress extends FollowedSound {
  /** 1 where a frame counts. */
  readonly counts: Uint8Array;
}

export interface SolvedThreshold {
  readonly threshold: Decibels;
  /** In the goal's share of the frames that count. */
  readonly reduction: Decibels;
  /** Frame by frame. */
  readonly reductions: Float64Array;
}

/**
 * The threshold at which a compressor of Live's, as a mix is heard through it, takes off what is asked for.
 *
 * Shape: `PASSES` over the frames. `key` of the sound steers where there is one.
 * Edge: the nearest that its range has, so that `reduction` says whether the goal is reached; 0 where no frame counts.
 */
export function solvedThreshold(
  sound: SoundToCompress,
  { device, settings }: Pick<AskedCompression, "device" | "settings">,
  { reduction: goal, share }: CompressionGoal,
): SolvedThreshold {
  let [low, high] = THRESHOLD_RANGES[device];
  let solved: SolvedThreshold = { threshold: high, reduction: 0, reductions: new Float64Array(sound.features.frames) };
  for (let pass = 0; pass < PASSES; pass++) {
    const threshold = (low + high) / 2;
    const reductions = reductionsAt(threshold, sound, { device, settings });
    const reduction = percentile(reductions, sound.counts, share);
    solved = { threshold, reduction, reductions };
    if (reduction > goal) low = threshold;
    else high = threshold;
  }
  return solved;
}

/** Each halves what is left of 76 dB, so that the last one moves the threshold by less than 0.005. */
const PASSES = 14;

function reductionsAt(
  threshold: Decibels,
  sound: SoundToCompress,
  { device, settings }: Pick<AskedCompression, "device" | "settings">,
): Float64Array {
  const keyed = sound.key !== null;
  const isGlue = device === "Glue Compressor";
  const values = isGlue ? glueValues(threshold, settings, keyed) : compressorValues(threshold, settings, keyed);
  const follow = (isGlue ? followGlue : followCompressor)(sound.features.step);
  return Float64Array.from(
    { length: sound.features.frames },
    (_, frame) => 0 - amplitudeToDecibels(follow(sound, frame, (name) => values.get(name)).gain),
  );
}

function percentile(values: Float64Array, counts: Uint8Array, share: number): number {
  const counted = values.filter((_, i) => counts[i] === 1).sort();
  return counted[Math.round((counted.length - 1) * share)] ?? 0;
}
