import { linearEqualiser } from "#src/process/equaliser/linear-equaliser.ts";
import type { ProcessorCase } from "#test/contracts/processor.ts";

export const CASES: readonly ProcessorCase[] = [
  {
    name: "an equaliser of linear phase",
    make: (format, form) =>
      linearEqualiser(
        format,
        [
          { shape: "low-shelf", frequency: 110, gain: 3 },
          { shape: "bell", frequency: 2_000, gain: -4, q: 2 },
        ],
        (at) => (at > 5_000 ? 1 : 0),
        form,
      ),
    neutral: { make: (format) => linearEqualiser(format, []), within: 1e-12 },
    linear: true,
    symmetric: true,
    formsWithin: 0,
  },
];
