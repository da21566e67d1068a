import { numberList } from "#src/analysis/number-list.ts";
import { HOPS_PER_SECOND } from "#src/dsp/kernels/signal-pass.ts";

/** The coarse grid on which whole-signal measures keep what they have heard. */
export const TENTHS_PER_SECOND = 10;

const HOPS_PER_TENTH = HOPS_PER_SECOND / TENTHS_PER_SECOND;

/** Means of tenths of a second from values on the 10 ms grid; a last, incomplete tenth is not in them. */
export interface TenthMeans {
  push(value: number): void;
  values(): Float64Array;
}

export function tenthMeans(): TenthMeans {
  const list = numberList();
  let sum = 0;
  let hops = 0;
  return {
    push(value) {
      sum += value;
      hops++;
      if (hops < HOPS_PER_TENTH) return;
      list.push(sum / HOPS_PER_TENTH);
      sum = 0;
      hops = 0;
    },
    values: () => list.values(),
  };
}
