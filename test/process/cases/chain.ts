import { bypassed } from "#src/process/bypassed.ts";
import { chain } from "#src/process/chain.ts";
import { createProcessor } from "#src/process/create-processor.ts";
import { gain } from "#src/process/gain.ts";
import type { ProcessFormat, Processor } from "#src/process/processor.ts";
import type { ProcessorCase } from "#test/contracts/processor.ts";

/** One that only says how late it is. */
function late(format: ProcessFormat, latency: number): Processor {
  return bypassed(createProcessor(format, { latency, tail: 0, run: () => undefined, reset: () => undefined }));
}

export const CASES: readonly ProcessorCase[] = [
  {
    name: "a chain",
    make: (format) => chain(format, [gain(format, -6), late(format, 1), late(format, 2_000), gain(format, 3)]),
    neutral: { make: (format) => chain(format, [late(format, 37), late(format, 900)]), within: 0 },
    linear: true,
    symmetric: true,
  },
  {
    name: "a chain of nothing",
    make: (format) => chain(format, []),
    neutral: { make: (format) => chain(format, []), within: 0 },
    linear: true,
    symmetric: true,
  },
];
