import { transientShaper } from "#src/process/transient/transient-shaper.ts";
import type { ProcessorCase } from "#test/contracts/processor.ts";

const NOTHING = { attack: 0, sustain: 0 };

export const CASES: readonly ProcessorCase[] = [
  {
    name: "a transient shaper",
    make: (format, form) => transientShaper(format, { attack: 12, sustain: -7 }, form),
    neutral: { make: (format) => transientShaper(format, NOTHING), within: 0 },
    linear: false,
    symmetric: true,
    formsWithin: 0,
  },
  {
    name: "a transient shaper a channel",
    make: (format, form) => transientShaper(format, { attack: -9, sustain: 12, linked: false }, form),
    neutral: { make: (format) => transientShaper(format, { ...NOTHING, linked: false }), within: 0 },
    linear: false,
    symmetric: true,
    formsWithin: 0,
  },
];
