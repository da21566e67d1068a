import { delay } from "#src/process/delay.ts";
import { equaliser } from "#src/process/equaliser/equaliser.ts";
import { gain } from "#src/process/gain.ts";
import type { ProcessFormat } from "#src/process/processor.ts";
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
];
