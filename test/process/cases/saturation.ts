import { exciter } from "#src/process/saturation/exciter.ts";
import { saturation } from "#src/process/saturation/saturation.ts";
import type { ProcessorCase } from "#test/contracts/processor.ts";

export const CASES: readonly ProcessorCase[] = [
  {
    name: "a tape",
    make: (format, form) => saturation(format, { kind: "tape", drive: 12, mix: 1, makeup: 6 }, form),
    neutral: { make: (format) => saturation(format, { kind: "tape", drive: 12, mix: 0, makeup: 0 }), within: 0 },
    linear: false,
    symmetric: true,
    formsWithin: 0,
  },
  {
    name: "a tube, far driven",
    make: (format, form) => saturation(format, { kind: "tube", drive: 20, mix: 0.7, makeup: 3 }, form),
    neutral: { make: (format) => saturation(format, { kind: "tube", drive: 20, mix: 0, makeup: 0 }), within: 0 },
    linear: false,
    symmetric: true,
    formsWithin: 0,
  },
  {
    name: "an exciter",
    make: (format, form) => exciter(format, { from: 4_000, drive: 12, mix: 0.5 }, form),
    neutral: { make: (format) => exciter(format, { from: 4_000, drive: 12, mix: 0 }), within: 0 },
    linear: false,
    symmetric: true,
    formsWithin: 0,
  },
];
