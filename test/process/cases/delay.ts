import { bypassed } from "#src/process/bypassed.ts";
import { delay } from "#src/process/delay.ts";
import type { ProcessorCase } from "#test/contracts/processor.ts";

export const CASES: readonly ProcessorCase[] = [
  {
    name: "a delay",
    make: (format) => delay(format, 1_500),
    neutral: { make: (format) => bypassed(delay(format, 3)), within: 0 },
    linear: true,
    symmetric: true,
  },
];
