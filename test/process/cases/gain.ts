import { gain } from "#src/process/gain.ts";
import type { ProcessorCase } from "#test/contracts/processor.ts";

export const CASES: readonly ProcessorCase[] = [
  {
    name: "a gain",
    make: (format) => gain(format, 7.3),
    neutral: { make: (format) => gain(format, 0), within: 0 },
    linear: true,
    symmetric: true,
  },
];
