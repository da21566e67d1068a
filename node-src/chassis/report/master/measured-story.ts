import type { MeasuredStory } from "#src/chassis/report/master/master-story.ts";
import { peakWaveform } from "#src/chassis/report/song/peak-waveform.ts";
import type { StoryLine } from "#src/chassis/report/song/sound-story.ts";
import { powerToLoudness } from "#src/dsp/decibels.ts";
import { HOPS_PER_SECOND } from "#src/dsp/kernels/signal-pass.ts";
import { windowMeans } from "#src/dsp/series/window-means.ts";
import { GATING, WINDOWS } from "#src/knowledge/gating.ts";
import type { MixFeatures } from "#src/model/master/mix-features.ts";
import type { Seconds } from "#src/model/units.ts";

/** What was heard of a file as its report draws it; nothing is read again. */
export function measuredStory(features: MixFeatures): MeasuredStory {
  const { hops, duration } = features;
  const { peaks, powers } = hops;
  return {
    duration,
    waveform: peakWaveform(peaks),
    momentary: levels(powers, WINDOWS.momentary),
    shortTerm: levels(powers, WINDOWS.shortTerm),
    integrated: features.integrated,
    truePeak: features.truePeak,
    loudnessRange: features.loudnessRange,
    peakToLoudness: features.peakToLoudness,
    maxShortTerm: features.maxShortTerm,
    maxMomentary: features.maxMomentary,
    correlation: features.correlation,
    monoChange: features.monoChange,
  };
}

/** Ten windows a second. */
function levels(powers: Float32Array, window: Seconds): StoryLine {
  const means = windowMeans(powers, Math.round(window * HOPS_PER_SECOND), GATING.step * HOPS_PER_SECOND);
  return { start: window / 2, step: GATING.step, values: means.map((power) => powerToLoudness(power)) };
}
