import type { Timeline } from "#src/analysis/measurement.ts";
import { numberList } from "#src/analysis/number-list.ts";
import { amplitudeToDecibels } from "#src/dsp/decibels.ts";
import { HOPS_PER_SECOND } from "#src/dsp/kernels/signal-pass.ts";
import { GATING, WINDOWS } from "#src/knowledge/gating.ts";
import type { Decibels, LinearGain, Lufs } from "#src/model/units.ts";

const SHORT_TERM_HOPS = WINDOWS.shortTerm * HOPS_PER_SECOND;

/** Ten-millisecond series in the making. Memory grows by three numbers a hop. */
export interface TimelineMeter {
  push(momentary: Lufs, shortTerm: Lufs, peak: LinearGain): void;
  timeline(): Timeline;
  /** See `DynamicsReading.lowestPeakToShortTerm`; `-Infinity` when nothing is above the gate. */
  lowestPeakToShortTerm(): Decibels;
}

export function timelineMeter(): TimelineMeter {
  const momentary = numberList();
  const shortTerm = numberList();
  const truePeak = numberList();
  return {
    push(momentaryLoudness, shortTermLoudness, peak) {
      momentary.push(momentaryLoudness);
      shortTerm.push(shortTermLoudness);
      truePeak.push(amplitudeToDecibels(peak));
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
