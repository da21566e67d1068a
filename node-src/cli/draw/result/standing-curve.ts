import type { CompiledCurve } from "#src/curve/compile/compile-lane.ts";
import { audible } from "#src/curve/parameter-gain.ts";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import { CURVE_TOLERANCE } from "#src/knowledge/curve-tolerances.ts";
import type { Envelope } from "#src/model/envelope.ts";
import type { Beats, RawValue } from "#src/model/units.ts";

/** One point of a lane as it stands. */
export interface StandingPoint {
  readonly time: Beats;
  /** In the unit that the lane is drawn in; of a gain that adds, relative to what the parameter did before. */
  readonly value: number;
  readonly raw: RawValue;
}

/**
 * A written lane as its host holds it, over the stretch that the move owns.
 *
 * Shape: the points as they were read back. A gain that adds is told against the automation that there was, or where the
 * parameter rests, and begins and ends there, whatever stands at the stretch's ends. Silence is the bottom of the taper.
 */
export function standingCurve(curve: CompiledCurve, standing: Envelope<RawValue>): StandingPoint[] {
  const { target, from, to } = curve;
  const { taper, adds, envelope, value: rests } = target;
  const baseAt = (at: Beats) => {
    if (!adds) return 0;
    const base = audible(taper, envelope.length === 0 ? rests : evaluateEnvelope(envelope, at));
    return Number.isFinite(base) ? base : taper.toUnit(taper.minimum);
  };
  const inside = standing.filter(({ time }) => time >= from - SAME_TIME && time <= to + SAME_TIME);
  const points = inside.map(({ time, value }) => ({ time, value: taper.toUnit(value) - baseAt(time), raw: value }));
  if (!adds || points.length === 0) return points;
  const rest = (time: Beats) => ({ time, value: 0, raw: rests });
  return [rest(from), ...points, rest(to)];
}

/** Beats that a file's decimals cannot tell apart. */
const SAME_TIME: Beats = 1e-6;

/** The place of a lane that is drawn in its unit, below which two values are one to the eye and the ear. */
export function leastTurn(points: readonly StandingPoint[], { target }: CompiledCurve): number {
  const values = points.map(({ value }) => value);
  const span = Math.max(...values) - Math.min(...values);
  return Math.min(LEAST_OVER_TOLERANCE * CURVE_TOLERANCE[target.taper.unit], span / SHARES);
}

/** Straight pieces may stray by the tolerance to both sides. */
const LEAST_OVER_TOLERANCE = 2;
/** Of a curve that moves less than that, a quarter of all that it moves. */
const SHARES = 4;
