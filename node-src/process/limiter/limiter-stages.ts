import { decibelsToAmplitude } from "#src/dsp/decibels.ts";
import type { LimiterStage } from "#src/dsp/kernels/processing/limiter/limiter-stage.ts";
import { kaiserHalfway } from "#src/dsp/spectrum/kaiser-window.ts";
import { GUARDING, HALF_FILTERS, LIMITING, QUARTER_FILTER } from "#src/knowledge/processing/limiting.ts";
import type { Hertz, LinearGain, Samples, Seconds } from "#src/model/units.ts";

/** The stages of a limiter: the one that is heard, and its guard. */
export function limiterStages(sampleRate: Hertz, ceiling: LinearGain): readonly LimiterStage[] {
  const samples = (time: Seconds) => Math.max(1, Math.round(time * sampleRate));
  const left = (time: Seconds) => Math.exp(-1 / (time * sampleRate));
  const quarter = Float32Array.from(QUARTER_FILTER);
  return [
    {
      ceiling: ceiling / decibelsToAmplitude(LIMITING.room),
      half: halfFilter(HALF_FILTERS.first),
      shorter: new Float32Array(0),
      doubt: 0,
      quarter,
      hold: samples(LIMITING.hold),
      lasting: samples(LIMITING.lasting),
      release: { peaks: left(LIMITING.release.peaks), lasting: left(LIMITING.release.lasting) },
      means: means(samples(LIMITING.lookahead)),
    },
    {
      ceiling,
      half: halfFilter(HALF_FILTERS.guard),
      shorter: halfFilter(HALF_FILTERS.doubt),
      doubt: GUARDING.doubt,
      quarter,
      hold: 1,
      lasting: 1,
      release: { peaks: left(GUARDING.release), lasting: 0 },
      means: means(samples(GUARDING.lookahead)),
    },
  ];
}

/** Three moving means of nearly equal length, which together are this long. */
function means(length: Samples): [Samples, Samples, Samples] {
  const third = Math.ceil((length + 2) / 3);
  return [third, third, Math.max(1, length + 2 - 2 * third)];
}

/** One side of a filter that reads half way between samples, with unit gain at 0 Hz. */
function halfFilter({ taps, shape }: { readonly taps: number; readonly shape: number }): Float32Array {
  return Float32Array.from(kaiserHalfway(taps, shape, 0.5));
}
