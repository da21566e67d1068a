import { integratedLoudness } from "#src/analysis/loudness/integrated-loudness.ts";
import { loudnessRange } from "#src/analysis/loudness/loudness-range.ts";
import { weightedPowers } from "#src/analysis/track-traits/sounding.ts";
import { throughGains } from "#src/chassis/listening/mix/features/through-gains.ts";
import { faderGain } from "#src/decision/mix/levels/fader-gain.ts";
import { decibelsToAmplitude, decibelsToPower } from "#src/dsp/decibels.ts";
import { panGains } from "#src/dsp/pan-gains.ts";
import { REACHED_WITHIN } from "#src/knowledge/processing/compression-plans.ts";
import type { HeardMix, HeardTrack } from "#src/model/mix/heard-mix.ts";
import type { SolveCompression } from "#src/model/mix/moves/compression.ts";
import type { TrackFeatures } from "#src/model/mix/track-features.ts";
import type { Decibels } from "#src/model/units.ts";
import { solvedThreshold } from "#src/process/live-devices/solving/solved-threshold.ts";

/**
 * Solves thresholds on what is heard of a mix, by the models of Live's compressors that it is heard through.
 *
 * Shape: a track at its device is the track as it arrives less its fader, its pan and the faders of its groups.
 */
export function compressionModel({ tracks }: Pick<HeardMix, "tracks">): SolveCompression {
  const atDevice = (id: number) => {
    const track = tracks.find((each) => each.id === id);
    return track === undefined ? null : beforeMixer(track);
  };
  return ({ device, track, key, counts, settings, goal }) => {
    const features = atDevice(track);
    const steering = key === undefined ? null : atDevice(key);
    if (features === null || (key !== undefined && steering === null)) return null;
    const solved = solvedThreshold({ features, key: steering, counts }, { device, settings }, goal);
    if (!(Math.abs(solved.reduction - goal.reduction) <= REACHED_WITHIN)) return null;
    const perSecond = Math.round(1 / features.step);
    const before = weightedPowers(features);
    const after = before.map((power, frame) => power * decibelsToPower(-solved.reductions[frame]!));
    return {
      ...solved,
      output: integratedLoudness(before, perSecond) - integratedLoudness(after, perSecond),
      loudnessRange: loudnessRange(after, perSecond).range,
    };
  };
}

/** What leaves a track's devices. */
function beforeMixer(track: HeardTrack): TrackFeatures | null {
  const gain = faderGain(track);
  if (track.features === null || gain === null) return null;
  const { left, right } = panGains(track.mixer.pan);
  const { frames } = track.features;
  const back = [left, right].map((each) => undone(gain, each)) as [number, number];
  return throughGains(track.features, {
    powers: repeated([back[0] ** 2, back[1] ** 2, back[0] * back[1]], frames),
    peaks: repeated(back, frames),
  });
}

/** A channel that its pan has silenced stays silent. */
function undone(gain: Decibels, pan: number): number {
  return pan > 0 ? decibelsToAmplitude(-gain) / pan : 0;
}

function repeated(values: readonly number[], frames: number): Float64Array {
  return Float64Array.from({ length: values.length * frames }, (_, i) => values[i % values.length]!);
}
