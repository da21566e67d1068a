import type { Measurement, Timeline } from "#src/analysis/measurement.ts";
import type { MeasuredFile } from "#src/chassis/render/measure-file.ts";
import type { Seconds } from "#src/model/units.ts";

/** The JSON of one measured file; `every` is the step of the series, if one was asked for. Levels that do not exist become `null`. */
export function measurementJson(
  { path, format, truncated, measurement, remark }: MeasuredFile,
  every: Seconds | undefined,
): object {
  const { loudness, level, dynamics, stereo, spectrum, timeline } = measurement;
  return {
    file: path,
    container: format.container,
    bits: format.bits,
    sampleRate: measurement.sampleRate,
    channels: measurement.channels,
    speakers: format.speakers,
    duration: measurement.duration,
    truncated,
    integrated: loudness.integrated,
    loudnessRange: loudness.range.range,
    loudnessRangeUnstable: loudness.range.unstable,
    maxMomentary: loudness.maxMomentary,
    maxShortTerm: loudness.maxShortTerm,
    truePeak: level.truePeak,
    samplePeak: level.samplePeak,
    rms: level.rms,
    rmsAes17: level.rmsAes17,
    crestFactor: level.crestFactor,
    peakToLoudness: dynamics.peakToLoudness,
    peakToShortTerm: dynamics.peakToShortTerm,
    dcOffset: level.dcOffset,
    clippedRuns: level.clippedRuns,
    notFinite: measurement.notFinite,
    nonFiniteSamples: measurement.notFinite,
    dualMono: measurement.dualMono,
    remark,
    correlation: stereo?.correlation ?? null,
    lowestSustainedCorrelation: stereo?.lowestSustained ?? null,
    width: stereo?.width ?? null,
    balance: stereo?.balance ?? null,
    monoChange: stereo?.monoChange ?? null,
    ...(spectrum ? { ranges: spectrum.ranges, erbBands: spectrum.erbBands } : {}),
    ...(timeline && every !== undefined ? { series: series(timeline, every, measurement) } : {}),
  };
}

/** One entry every `every` seconds, from the first whole step to the end. Each is what the meters showed at that time. */
function series(timeline: Timeline, every: Seconds, { duration }: Measurement): object[] {
  const perSecond = timeline.momentary.length === 0 ? 0 : 100;
  const entries: object[] = [];
  for (let step = 1; step * every <= duration + TINY && perSecond > 0; step++) {
    const hop = Math.min(timeline.momentary.length, Math.round(step * every * perSecond)) - 1;
    entries.push({
      time: step * every,
      momentary: timeline.momentary[hop],
      shortTerm: timeline.shortTerm[hop],
      truePeak: highest(timeline.truePeak, hop, Math.max(1, Math.round(every * perSecond))),
    });
  }
  return entries;
}

const TINY: Seconds = 1e-9;

function highest(values: Float64Array, last: number, count: number): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let i = Math.max(0, last - count + 1); i <= last; i++) top = Math.max(top, values[i]!);
  return top;
}
