import { dither } from "#src/process/dither/dither.ts";
import type { ProcessorCase } from "#test/contracts/processor.ts";

export const CASES: readonly ProcessorCase[] = [
  {
    name: "dither to 16 bits",
    make: (format, form) => dither(format, { bits: 16, shape: "flat" }, form),
    linear: false,
    symmetric: false,
    noisy: true,
    formsWithin: 0,
  },
  {
    name: "shaped dither to 24 bits",
    make: (format, form) => dither(format, { bits: 24, shape: "shaped", seed: 5 }, form),
    linear: false,
    symmetric: false,
    noisy: true,
    formsWithin: 0,
  },
];
