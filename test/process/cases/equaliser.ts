import type { Band } from "#src/process/equaliser/band.ts";
import { equaliser } from "#src/process/equaliser/equaliser.ts";
import type { ProcessorCase } from "#test/contracts/processor.ts";

const BANDS: readonly Band[] = [
  { shape: "low-cut", frequency: 25, slope: 24 },
  { shape: "low-shelf", frequency: 110, gain: 3 },
  { shape: "bell", frequency: 320, gain: -4, q: 1.2 },
  { shape: "bell", frequency: 6_000, gain: 6, q: 8 },
  { shape: "high-shelf", frequency: 10_000, gain: -2.5 },
];

export const CASES: readonly ProcessorCase[] = [
  {
    name: "an equaliser",
    make: (format, form) => equaliser(format, BANDS, form),
    neutral: {
      make: (format) => equaliser(format, [{ shape: "bell", frequency: 1_000, gain: 0, q: 1 }]),
      within: 0,
    },
    linear: true,
    symmetric: true,
    formsWithin: 0,
  },
];
