import type { PhaseFilter } from "#src/dsp/resampling/phase-filter.ts";

/** A filter, and how far apart the new samples are: `phases` of them for `step` old ones, in lowest terms. */
export interface ResamplerOrder {
  /** Of as many phases; or a sliding one of less, between which weights are found. */
  readonly filter: PhaseFilter;
  readonly phases: number;
  readonly step: number;
  readonly channels: number;
  /** Most samples that come in at once. */
  readonly longest: number;
}

/** One or two channels at another rate. It begins with the filter centred on the first sample and silence before it. */
export interface Resampler {
  /** Takes `count` samples of every channel from sample `from` on; answers how many have come to stand in `out`. */
  run(block: readonly Float64Array[], from: number, count: number): number;
  /** One array a channel, written anew by each run. */
  readonly out: readonly Float64Array[];
  /** As if nothing had passed yet. */
  reset(): void;
}

/** Samples that a run can give at most. */
export function mostOut({ phases, step, longest }: ResamplerOrder): number {
  return Math.ceil((longest * phases) / step) + 1;
}

/** Samples of silence that stand before the first one. */
export function silenceBefore({ filter }: ResamplerOrder): number {
  return filter.taps / 2 - 1;
}
