import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import { STORED_GAIN } from "#src/knowledge/live/knobs/fader-law.ts";
import { RIDE } from "#src/knowledge/ride-defaults.ts";
import type { Envelope } from "#src/model/envelope.ts";
import type { RiddenParameter } from "#src/model/ride.ts";
import type { Taper } from "#src/model/taper.ts";
import type { Beats, Decibels, RawValue } from "#src/model/units.ts";

/**
 * What a parameter does to the level while an envelope moves it, in dB relative to where it rests.
 *
 * Shape: raw values as Live draws them between breakpoints, then through the taper. `-Infinity` where it is silent.
 * Edge: an empty envelope does nothing: 0 dB, wherever the parameter rests.
 */
export function parameterGainAt(points: Envelope<RawValue>, parameter: RiddenParameter): (at: Beats) => Decibels {
  if (points.length === 0) return () => 0;
  const { taper } = parameter;
  const rest = restLevel(parameter);
  return (at) => audible(taper, evaluateEnvelope(points, at)) - rest;
}

/**
 * The level that the parameter rests at: its own value, which a ride moves by at most 12 dB.
 *
 * Edge: with automation Live stores whatever value the playhead stood at, perhaps in a fade: a value more than 12 dB off
 * the middle of the automation (the median of its breakpoints that are not silent) counts as 12 dB off it.
 */
export function restLevel({ taper, value, envelope }: RiddenParameter): Decibels {
  const levels = envelope.map((point) => audible(taper, point.value)).filter(Number.isFinite);
  const middle = levels.sort((a, b) => a - b)[levels.length >> 1];
  const level: Decibels = taper.toUnit(value);
  if (middle === undefined) return level;
  return Math.min(middle + RIDE.largestLimit, Math.max(middle - RIDE.largestLimit, level));
}

/** The dB that a raw value stands for, and `-Infinity` at the end of a gain's range that plays as silence. */
export function audible(taper: Taper, raw: RawValue): Decibels {
  const level: Decibels = taper.toUnit(raw);
  return level <= STORED_GAIN.quietest && !taper.straight ? Number.NEGATIVE_INFINITY : level;
}
