import { multiband } from "#src/process/multiband/multiband.ts";
import type { ProcessorCase } from "#test/contracts/processor.ts";

const HARD = { threshold: -30, ratio: 4, attack: 0.001, release: 0.05 };

export const CASES: readonly ProcessorCase[] = [
  {
    name: "a multiband compressor",
    make: (format, form) =>
      multiband(
        format,
        {
          crossovers: [150, 1_100, 6_000],
          bands: [HARD, { ...HARD, knee: 6, hold: 0.004 }, { ...HARD, ratio: 1, makeup: 2 }, { ...HARD, link: 0 }],
          lookahead: 0.001,
        },
        form,
      ),
    linear: false,
    symmetric: true,
    formsWithin: 0,
  },
];
