import { kaiserLowpass } from "#src/dsp/resampling/kaiser-lowpass.ts";
import { type PhaseFilter, phaseFilter, slidingFilter } from "#src/dsp/resampling/phase-filter.ts";
import type { Decibels } from "#src/model/units.ts";

/** Where a filter between two rates passes and where it stops, as shares of half the lower rate. */
export interface ConvertingBand {
  readonly pass: number;
  readonly stop: number;
  readonly attenuation: Decibels;
}

/** A ratio of rates in lowest terms: `phases` new samples for `step` old ones. */
export interface RateRatio {
  readonly phases: number;
  readonly step: number;
}

/** The low-pass filter for a ratio of rates. Its taps are computed; those of more than 2,048 phases lie on a cubic through computed ones. */
export function convertingFilter(
  { phases, step }: RateRatio,
  { pass, stop, attenuation }: ConvertingBand,
): PhaseFilter {
  /** Cycles in an old sample, at half the lower rate. */
  const highest = Math.min(1, phases / step) / 2;
  const lowpass = kaiserLowpass(pass * highest, stop * highest, attenuation);
  return phases > MOST_PHASES ? slidingFilter(lowpass, SLIDING_PHASES) : phaseFilter(lowpass, phases);
}

export function lowestTerms(phases: number, step: number): RateRatio {
  const common = commonMeasure(phases, step);
  return { phases: phases / common, step: step / common };
}

/** Most phases of a filter that has them all: 13 MiB at most. */
const MOST_PHASES = 2_048;
/** Phases of one that slides between them. */
const SLIDING_PHASES = 256;

function commonMeasure(a: number, b: number): number {
  return b === 0 ? a : commonMeasure(b, a % b);
}
