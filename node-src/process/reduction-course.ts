import type { ReductionSeries } from "#src/model/master/reduction-series.ts";
import type { Decibels, Hertz, Samples } from "#src/model/units.ts";
import { LONGEST_RUN } from "#src/process/create-processor.ts";

/** Is told of each run of a processor: the most that it reduced there, 0 or more, and how many samples that was. */
export type ReductionFollower = (reduction: Decibels, samples: Samples) => void;

/** What a processor reduces, as it passes: the most in every stretch of `LONGEST_RUN` samples. Memory: under 1 kB a second. */
export interface ReductionCourse {
  readonly follow: ReductionFollower;
  /** @param late How much later than the file a sample comes to where it is reduced. */
  over(sampleRate: Hertz, late: Samples): ReductionSeries;
}

export function reductionCourse(): ReductionCourse {
  const deepest: number[] = [];
  let passed = 0;
  return {
    follow: (reduction, samples) => {
      const cell = Math.floor(passed / LONGEST_RUN);
      deepest[cell] = Math.max(deepest[cell] ?? 0, reduction);
      passed += samples;
    },
    over: (sampleRate, late) => ({
      start: late === 0 ? 0 : -late / sampleRate,
      step: LONGEST_RUN / sampleRate,
      reductions: Float32Array.from(deepest),
    }),
  };
}
