import { limiter } from "#src/process/limiter/limiter.ts";
import type { ProcessorCase } from "#test/contracts/processor.ts";

export const CASES: readonly ProcessorCase[] = [
  {
    name: "a limiter",
    make: (format, form) => limiter(format, -12, form === undefined ? {} : { form }),
    neutral: { make: (format) => limiter(format, 12), within: 0 },
    linear: false,
    symmetric: true,
    formsWithin: 0,
  },
];
