import type { Fraction } from "#src/model/units.ts";
import { createProcessor } from "#src/process/create-processor.ts";
import type { ProcessFormat, Processor } from "#src/process/processor.ts";

const WIDEST = 2;

/**
 * Stereo width: 0 is mono, 1 changes no bit, 2 has the side twice. The mono sum is the same at every width.
 *
 * Shape: one channel has no width and passes as it is.
 * @throws RangeError outside 0 to 2.
 */
export function width(format: ProcessFormat, amount: Fraction): Processor {
  checkWidth(amount, "width");
  return createProcessor(format, {
    latency: 0,
    tail: 0,
    run: ([left, right], from, count) => {
      if (right === undefined || amount === 1) return;
      const share = amount;
      for (let i = from; i < from + count; i++) {
        const mid = (left![i]! + right[i]!) / 2;
        const side = (share * (left![i]! - right[i]!)) / 2;
        left![i] = mid + side;
        right[i] = mid - side;
      }
    },
    reset: () => undefined,
  });
}

/** @throws RangeError for a width outside 0 to 2; `who` says so. */
export function checkWidth(amount: Fraction, who: string): void {
  if (!(amount >= 0 && amount <= WIDEST))
    throw new RangeError(`${who}: a width of ${amount} is not within 0 and ${WIDEST}`);
}
