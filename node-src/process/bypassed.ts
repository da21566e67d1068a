import { createProcessor } from "#src/process/create-processor.ts";
import type { Processor } from "#src/process/processor.ts";

/** What stands in a processor's place when it is switched off: the same samples, as late as it would have them, so that nothing shifts. */
export function bypassed({ sampleRate, channels, latency }: Processor): Processor {
  const lines = Array.from({ length: channels }, () => new Float64Array(latency));
  let at = 0;
  return createProcessor(
    { sampleRate, channels },
    {
      latency,
      tail: 0,
      run: (block, from, count) => {
        if (latency === 0) return;
        for (const [channel, line] of lines.entries()) delay(block[channel]!, from, count, line, at);
        at = (at + count) % latency;
      },
      reset: () => {
        at = 0;
        for (const line of lines) line.fill(0);
      },
    },
  );
}

function delay(samples: Float64Array, from: number, count: number, line: Float64Array, at: number): void {
  let place = at;
  for (let i = from; i < from + count; i++) {
    const late = line[place]!;
    line[place] = samples[i]!;
    samples[i] = late;
    place = place + 1 === line.length ? 0 : place + 1;
  }
}
