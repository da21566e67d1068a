import type { Decibels, Fraction } from "#src/model/units.ts";

/** How much a processor has reduced so far, over time. */
export interface ReductionReading {
  /** The reduction that is not exceeded in this share of time, within 0.01 dB: 0.95 is its 95th percentile. Nothing passed yet gives 0. */
  at(share: Fraction): Decibels;
  readonly highest: Decibels;
}

/** A reading and who fills it; its memory does not grow. */
export interface ReductionCount extends ReductionReading {
  readonly add: (reduction: Decibels) => void;
  readonly reset: () => void;
}

const STEP: Decibels = 0.01;
const MOST: Decibels = 80;

export function reductionCount(): ReductionCount {
  const counts = new Float64Array(Math.round(MOST / STEP) + 1);
  const last = counts.length - 1;
  let [total, highest] = [0, 0];
  return {
    get highest() {
      return highest;
    },
    at: (share) => {
      let left = share * total;
      if (total === 0) return 0;
      for (let i = 0; i < counts.length; i++) {
        left -= counts[i]!;
        if (left <= 0) return i * STEP;
      }
      return highest;
    },
    add: (reduction) => {
      const step = Math.round(reduction / STEP);
      counts[Math.min(step, last)]! += 1;
      total += 1;
      if (reduction > highest) highest = reduction;
    },
    reset: () => {
      counts.fill(0);
      [total, highest] = [0, 0];
    },
  };
}
