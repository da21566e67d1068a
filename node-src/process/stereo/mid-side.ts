import { chain } from "#src/process/chain.ts";
import { createProcessor, LONGEST_RUN } from "#src/process/create-processor.ts";
import { delay } from "#src/process/delay.ts";
import type { ProcessFormat, Processor } from "#src/process/processor.ts";

/**
 * One processor for what both channels share, another for what sets them apart: mid = (left + right) / 2, side = (left - right) / 2.
 *
 * Shape: processors of one channel; the earlier of the two waits for the other. One channel is all mid, and the side is left out.
 * Edge: with nothing between, left and right come back within 1e-12 of full scale.
 * @throws RangeError for a processor that was made for another rate, or for two channels.
 */
export function midSide(format: ProcessFormat, mid: Processor, side: Processor): Processor {
  const latency = Math.max(mid.latency, side.latency);
  const alone: ProcessFormat = { sampleRate: format.sampleRate, channels: 1 };
  const together = [mid, side].map((one) => chain(alone, [one, delay(alone, latency - one.latency)]));
  const planes = together.map(() => new Float64Array(LONGEST_RUN));
  return createProcessor(format, {
    latency,
    tail: Math.max(mid.tail, side.tail),
    get notFinite() {
      return together.reduce((sum, { notFinite }) => sum + notFinite, 0);
    },
    run: (block, from, count) => {
      const [left, right] = block;
      if (right === undefined) return together[0]!.process([left!.subarray(from, from + count)]);
      const [middle, apart] = planes.map((plane) => plane.subarray(0, count));
      for (let i = 0; i < count; i++) {
        middle![i] = (left![from + i]! + right[from + i]!) / 2;
        apart![i] = (left![from + i]! - right[from + i]!) / 2;
      }
      together[0]!.process([middle!]);
      together[1]!.process([apart!]);
      for (let i = 0; i < count; i++) {
        left![from + i] = middle![i]! + apart![i]!;
        right[from + i] = middle![i]! - apart![i]!;
      }
    },
    reset: () => {
      for (const one of together) one.reset();
    },
  });
}
