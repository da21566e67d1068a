import { SAME_TIME } from "#src/curve/breakpoint-count.ts";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import type { Envelope } from "#src/model/envelope.ts";
import type { Taper } from "#src/model/taper.ts";
import type { Beats, Decibels, RawValue } from "#src/model/units.ts";

/** Largest distance, in the shown unit, between breakpoints as they were asked for and the envelope that stands. No points: 0. */
export function readBackError(asked: Envelope<RawValue>, standing: Envelope<RawValue>, taper: Taper): Decibels {
  const errors = asked.map(({ time, value }) => {
    const wanted = taper.toUnit(value);
    return Math.min(...valuesAt(standing, time).map((found) => Math.abs(taper.toUnit(found) - wanted)));
  });
  return errors.reduce((largest, error) => Math.max(largest, error), 0);
}

/** What an envelope holds at a time: two values where it steps. */
function valuesAt(points: Envelope<RawValue>, time: Beats): RawValue[] {
  const there = points.filter((point) => Math.abs(point.time - time) < SAME_TIME).map(({ value }) => value);
  return there.length > 0 ? there : [evaluateEnvelope(points, time)];
}
