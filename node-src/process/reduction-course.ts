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
  let deepest = new Float32Array(FIRST_CELLS);
  let [passed, cells] = [0, 0];
  return {
    follow: (reduction, samples) => {
      const cell = Math.floor(passed / LONGEST_RUN);
      if (cell >= deepest.length) deepest = twiceAsLong(deepest);
      deepest[cell] = Math.max(deepest[cell]!, reduction);
      cells = Math.max(cells, cell + 1);
      passed += samples;
    },
    over: (sampleRate, late) => ({
      start: late === 0 ? 0 : -late / sampleRate,
      step: LONGEST_RUN / sampleRate,
      reductions: deepest.slice(0, cells),
    }),
  };
}

const FIRST_CELLS = 1024;

function twiceAsLong(cells: Float32Array): Float32Array<ArrayBuffer> {
  const longer = new Float32Array(2 * cells.length);
  longer.set(cells);
  return longer;
}
