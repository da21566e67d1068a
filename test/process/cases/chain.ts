import { chain } from "#src/process/chain.ts";
import { delay } from "#src/process/delay.ts";
import { gain } from "#src/process/gain.ts";
import type { ProcessorCase } from "#test/contracts/processor.ts";

export const CASES: readonly ProcessorCase[] = [
  {
    name: "a chain",
    make: (format) => chain(format, [gain(format, -6), delay(format, 1), delay(format, 2_000), gain(format, 3)]),
    neutral: { make: (format) => chain(format, [delay(format, 37), delay(format, 900)]), within: 0 },
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
