import type { Timeline } from "#src/analysis/measurement.ts";
import { NumberList } from "#src/analysis/number-list.ts";
import { amplitudeToDecibels, powerToLoudness } from "#src/dsp/decibels.ts";
import { HOPS_PER_SECOND } from "#src/dsp/kernels/signal-pass.ts";
import { GATING, WINDOWS } from "#src/knowledge/gating.ts";
import type { Decibels } from "#src/model/units.ts";

const SHORT_TERM_HOPS = WINDOWS.shortTerm * HOPS_PER_SECOND;

/** Ten-millisecond series in the making. Memory grows by three numbers a hop. */
export interface TimelineMeter {
  /** The next `count` hops: mean powers of the windows that end with each, and its linear peak. */
  hear(momentary: Float64Array, shortTerm: Float64Array, peak: Float64Array, count: number): void;
  timeline(): Timeline;
  /** See `DynamicsReading.lowestPeakToShortTerm`; `-Infinity` when nothing is above the gate. */
  lowestPeakToShortTerm(): Decibels;
}

export function timelineMeter(): TimelineMeter {
  const momentary = new NumberList(Float64Array);
  const shortTerm = new NumberList(Float64Array);
  const truePeak = new NumberList(Float64Array);
  return {
    hear(momentaryPowers, shortTermPowers, peaks, count) {
      for (let hop = 0; hop < count; hop++) {
        momentary.push(powerToLoudness(momentaryPowers[hop]!));
        shortTerm.push(powerToLoudness(shortTermPowers[hop]!));
        truePeak.push(amplitudeToDecibels(peaks[hop]!));
      }
    },
    timeline: () => ({ momentary: momentary.values(), shortTerm: shortTerm.values(), truePeak: truePeak.values() }),
    lowestPeakToShortTerm: () => lowestDistance(shortTerm.values(), truePeak.values()),
  };
}

/** Whole 3 s windows, looked at ten times a second. */
function lowestDistance(shortTerm: Float64Array, truePeak: Float64Array): Decibels {
  let lowest = Number.POSITIVE_INFINITY;
  for (let end = SHORT_TERM_HOPS; end <= shortTerm.length; end += GATING.step * HOPS_PER_SECOND) {
    const loudness = shortTerm[end - 1]!;
    if (loudness <= GATING.absolute) continue;
    const peak = truePeak.subarray(end - SHORT_TERM_HOPS, end).reduce((top, value) => Math.max(top, value));
    lowest = Math.min(lowest, peak - loudness);
  }
  return lowest === Number.POSITIVE_INFINITY ? Number.NEGATIVE_INFINITY : lowest;
}
