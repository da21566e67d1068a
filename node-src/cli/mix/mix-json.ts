import { trackReading } from "#src/analysis/track/track-reading.ts";
import type { HeardMix, HeardTrack } from "#src/model/mix/heard-mix.ts";
import type { TrackFeatures } from "#src/model/mix/track-features.ts";

/** What `steadyhand mix --json` prints: a stable contract. The range is in beats; levels that do not exist become `null`. */
export function mixJson(set: string, { range, tracks, mix, warnings }: HeardMix): object {
  return { set, range, tracks: tracks.map(trackJson), before: mix === null ? null : wholeJson(mix.features), warnings };
}

function trackJson({ name, kind, heard, why, features, devices }: HeardTrack, index: number): object {
  const figures = features === null ? NOT_READ : readingJson(features);
  return { name, number: index + 1, kind, role: null, heard, why, ...figures, devices };
}

const NOT_READ = {
  integrated: null,
  truePeak: null,
  loudnessRange: null,
  correlation: null,
  monoChange: null,
  bands: null,
} as const;

function readingJson(features: TrackFeatures): Readonly<Record<keyof typeof NOT_READ, unknown>> {
  const { integrated, truePeak, range, correlation, monoChange, ranges } = trackReading(features);
  return { integrated, truePeak, loudnessRange: range.range, correlation, monoChange, bands: ranges };
}

function wholeJson(features: TrackFeatures): object {
  const { integrated, truePeak, range } = trackReading(features);
  return { integrated, truePeak, loudnessRange: range.range };
}
