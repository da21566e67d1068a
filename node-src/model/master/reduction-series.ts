import type { Decibels, Seconds } from "#src/model/units.ts";

/** What a processor took away, over the time of a file: entry i is the most between `start` + i steps and the next one, 0 or more. */
export interface ReductionSeries {
  readonly start: Seconds;
  readonly step: Seconds;
  readonly reductions: ArrayLike<Decibels>;
}
