import { dither } from "#src/process/dither/dither.ts";
import type { ProcessorCase } from "#test/contracts/processor.ts";

export const CASES: readonly ProcessorCase[] = [
  {
    name: "dither to 16 bits",
    make: (format) => dither(format, { bits: 16, shape: "flat" }),
    linear: false,
    symmetric: false,
    noisy: true,
  },
  {
    name: "shaped dither to 24 bits",
    make: (format) => dither(format, { bits: 24, shape: "shaped", seed: 5 }),
    linear: false,
    symmetric: false,
    noisy: true,
  },
];
