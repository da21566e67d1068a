import { delay } from "#src/process/delay.ts";
import { equaliser } from "#src/process/equaliser/equaliser.ts";
import { gain } from "#src/process/gain.ts";
import type { ProcessFormat } from "#src/process/processor.ts";
import { bandWidths } from "#src/process/stereo/bands/band-widths.ts";
import { haas } from "#src/process/stereo/haas/haas.ts";
import { midSide } from "#src/process/stereo/mid-side.ts";
import { width } from "#src/process/stereo/width.ts";
import type { ProcessorCase } from "#test/contracts/processor.ts";

const alone = ({ sampleRate }: ProcessFormat): ProcessFormat => ({ sampleRate, channels: 1 });

export const CASES: readonly ProcessorCase[] = [
  {
    name: "a width",
    make: (format) => width(format, 1.6),
    neutral: { make: (format) => width(format, 1), within: 0 },
    linear: true,
    symmetric: true,
  },
  {
    name: "mid and side",
    make: (format) =>
      midSide(
        format,
        delay(alone(format), 700),
        equaliser(alone(format), [{ shape: "low-cut", frequency: 120, slope: 24 }]),
      ),
    neutral: { make: (format) => midSide(format, gain(alone(format), 0), delay(alone(format), 90)), within: 1e-12 },
    linear: true,
    symmetric: true,
  },
  {
    name: "a width that is mono below 120 Hz",
    make: (format, form) => bandWidths(format, { widths: [1] }, form),
    neutral: {
      make: (format) => bandWidths(format, { widths: [1, 1], crossovers: [2_000], monoBelow: null }),
      within: 0,
    },
    linear: true,
    symmetric: true,
    formsWithin: 0,
  },
  {
    name: "a width for each of four bands",
    make: (format, form) =>
      bandWidths(format, { monoBelow: 90, crossovers: [400, 5_000], widths: [0.4, 1, 1.7] }, form),
    linear: true,
    symmetric: true,
    formsWithin: 0,
  },
  {
    name: "a delayed middle on the side",
    make: (format, form) => haas(format, { delay: 17, amount: 0.7, from: 300 }, form),
    neutral: { make: (format) => haas(format, { delay: 17, amount: 0, from: 300 }), within: 0 },
    linear: true,
    symmetric: false,
    setsApart: true,
    formsWithin: 0,
  },
];
