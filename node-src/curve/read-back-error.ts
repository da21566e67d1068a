import { SAME_TIME } from "#src/curve/breakpoint-count.ts";
import { evaluateEnvelope, firstAtOrAfter } from "#src/dsp/bezier.ts";
import type { Envelope } from "#src/model/envelope.ts";
import type { Taper } from "#src/model/taper.ts";
import type { Beats, Decibels, RawValue } from "#src/model/units.ts";

/**
 * Largest distance, in the shown unit, between breakpoints as they were asked for and the envelope that stands. No points: 0.
 * Takes time in proportion to the breakpoints, as both stand in rising time.
 */
export function readBackError(asked: Envelope<RawValue>, standing: Envelope<RawValue>, taper: Taper): Decibels {
  let largest: Decibels = 0;
  for (const { time, value } of asked)
    largest = Math.max(largest, distance(standing, time, taper.toUnit(value), taper));
  return largest;
}

/** From what an envelope holds at a time: the nearest of two values where it steps. */
function distance(points: Envelope<RawValue>, time: Beats, wanted: Decibels, taper: Taper): Decibels {
  let least = Number.POSITIVE_INFINITY;
  for (let i = firstAtOrAfter(points, time - SAME_TIME); i < points.length; i++) {
    const point = points[i]!;
    if (point.time - time >= SAME_TIME) break;
    if (time - point.time < SAME_TIME) least = Math.min(least, Math.abs(taper.toUnit(point.value) - wanted));
  }
  return least < Number.POSITIVE_INFINITY ? least : Math.abs(taper.toUnit(evaluateEnvelope(points, time)) - wanted);
}
