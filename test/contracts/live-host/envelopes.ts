import fc from "fast-check";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import type { Breakpoint, Envelope } from "#src/model/envelope.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import type { EnvelopeWrite, LiveHost } from "#src/ports/live-host.ts";

export const RIDE: Envelope = [
  { time: 0, value: 0.5 },
  { time: 4, value: 1 },
  { time: 8, value: 1.5 },
];

/** Values that a 32-bit float holds, at times of their own, a millionth of a beat apart or more. */
export const envelopes: fc.Arbitrary<Breakpoint[]> = fc
  .uniqueArray(
    fc.record({
      time: fc.integer({ min: 0, max: 256 * 2 ** 20 }).map((steps) => steps / 2 ** 20),
      value: fc.integer({ min: 1, max: 2 ** 20 }).map((steps) => steps / 2 ** 20),
      bend: fc.option(fc.tuple(unit(0, 900), unit(0, 1000), unit(100, 1000), unit(0, 1000))),
    }),
    { minLength: 1, maxLength: 12, selector: ({ time }) => time },
  )
  .map((points) => points.sort((one, other) => one.time - other.time))
  .map((points) =>
    points.map(({ time, value, bend }, index) => {
      if (bend === null || index === points.length - 1) return { time, value };
      const [x1, y1, x2, y2] = bend;
      return { time, value, curve: { x1, y1, x2, y2 } };
    }),
  );

/** Between two numbers of thousandths. Time handles keep off each other's end, where a bend stands upright. */
export function unit(min: number, max: number): fc.Arbitrary<number> {
  return fc.integer({ min, max }).map((thousandths) => thousandths / 1000);
}

/** What plays beside and between the points of an envelope, to a hundred-thousandth. */
export function sounds(played: Envelope, like: Envelope): number[] {
  const times = like.flatMap(({ time }, index) => {
    const middle = (time + (like[index + 1]?.time ?? time + 1)) / 2;
    return [time - BESIDE, time + BESIDE, middle];
  });
  const apart = times.filter((time) => like.every((point) => Math.abs(point.time - time) > BESIDE / 2));
  return apart.map((time) => Math.round(evaluateEnvelope(played, time) * 1e4) / 1e4);
}

/** Beats beside a point: off a step, near enough to see it. */
export const BESIDE = 1e-3;

export async function read(host: LiveHost): Promise<LiveSet> {
  const result = await host.read();
  if (!result.ok) throw new Error(result.error.sentence);
  return result.value;
}

export async function done(host: LiveHost, writes: readonly EnvelopeWrite[]) {
  const result = await host.write(writes);
  if (!result.ok) throw new Error(result.error.sentence);
  return result.value;
}

/** The arrangement's lane of a parameter, without the value before all time. */
export function lane({ tracks }: LiveSet, target: number): Envelope {
  const lanes = tracks.flatMap(({ envelopes }) => envelopes);
  return lanes.find((each) => each.target === target)?.points ?? [];
}
