import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import type { Envelope } from "#src/model/envelope.ts";
import type { RiddenParameter } from "#src/model/ride.ts";
import type { Beats, Decibels, RawValue } from "#src/model/units.ts";

/**
 * What an envelope in raw values does to the level, in dB relative to what the parameter did before, as a function of
 * time in beats: raw values drawn straight between breakpoints, then through the taper. An empty envelope does nothing.
 * Give it the breakpoints that were written, or those that were read back.
 */
export function rideGainAt(points: Envelope<RawValue>, parameter: RiddenParameter): (at: Beats) => Decibels {
  const { taper, envelope, value } = parameter;
  if (points.length === 0) return () => 0;
  const before =
    envelope.length > 0 ? (at: Beats) => taper.toUnit(evaluateEnvelope(envelope, at)) : constant(taper.toUnit(value));
  return (at) => taper.toUnit(evaluateEnvelope(points, at)) - before(at);
}

function constant(level: Decibels): () => Decibels {
  return () => level;
}
