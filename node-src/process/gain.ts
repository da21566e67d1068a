import { decibelsToAmplitude } from "#src/dsp/decibels.ts";
import type { Decibels } from "#src/model/units.ts";
import { createProcessor } from "#src/process/create-processor.ts";
import type { ProcessFormat, Processor } from "#src/process/processor.ts";

/** A steady gain; `-Infinity` is silence. @throws RangeError for a gain that is NaN or infinite upwards. */
export function gain(format: ProcessFormat, amount: Decibels): Processor {
  const factor = decibelsToAmplitude(amount);
  if (!Number.isFinite(factor)) throw new RangeError(`gain: ${amount} dB is no gain`);
  return createProcessor(format, {
    latency: 0,
    tail: 0,
    run: (block, from, count) => {
      const times = factor;
      for (const samples of block) for (let i = from; i < from + count; i++) samples[i]! *= times;
    },
    reset: () => undefined,
  });
}
