import type { HopBatch } from "#src/dsp/kernels/signal-pass.ts";

/** Whether two channels carry the same signal, in the making. */
export interface TwinMeter {
  hear(batch: Pick<HopBatch, "count" | "leftLeft" | "rightRight" | "leftRight">): void;
  /** False for silence, which is no signal. */
  reading(): boolean;
}

/**
 * Two channels are twins where their difference is nothing in every hop of 10 ms.
 *
 * The power of the difference is L² + R² - 2 LR; what rounding leaves of it lies 120 dB below the signal.
 */
export function twinMeter(): TwinMeter {
  let total = 0;
  let apart = false;
  return {
    hear({ count, leftLeft, rightRight, leftRight }) {
      for (let hop = 0; hop < count; hop++) {
        const both = leftLeft[hop]! + rightRight[hop]!;
        total += both;
        apart ||= both - 2 * leftRight[hop]! > ROUNDING * both;
      }
    },
    reading: () => total > 0 && !apart,
  };
}

/** Sums of some hundred products in double precision are good to 14 digits. */
const ROUNDING = 1e-12;
