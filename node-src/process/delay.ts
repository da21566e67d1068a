import type { Samples } from "#src/model/units.ts";
import { createProcessor } from "#src/process/create-processor.ts";
import type { ProcessFormat, Processor } from "#src/process/processor.ts";

/** The same samples, so much later; that is its latency. @throws RangeError for what is no number of samples. */
export function delay(format: ProcessFormat, latency: Samples): Processor {
  if (!(Number.isInteger(latency) && latency >= 0)) throw new RangeError(`delay: ${latency} is no number of samples`);
  const lines = Array.from({ length: format.channels }, () => new Float64Array(latency));
  let at = 0;
  return createProcessor(format, {
    latency,
    tail: 0,
    run: (block, from, count) => {
      if (latency === 0) return;
      for (const [channel, line] of lines.entries()) pass(block[channel]!, from, count, line, at);
      at = (at + count) % latency;
    },
    reset: () => {
      at = 0;
      for (const line of lines) line.fill(0);
    },
  });
}

function pass(samples: Float64Array, from: number, count: number, line: Float64Array, at: number): void {
  let place = at;
  for (let i = from; i < from + count; i++) {
    const late = line[place]!;
    line[place] = samples[i]!;
    samples[i] = late;
    place = place + 1 === line.length ? 0 : place + 1;
  }
}
