import { identity, straightPieces } from "#src/curve/compile/straight-pieces.ts";
import { audible } from "#src/curve/parameter-gain.ts";
import { levelOf, rideOverBase } from "#src/curve/ride-over-base.ts";
import { evaluateBefore, evaluateEnvelope } from "#src/dsp/bezier.ts";
import type { Breakpoint, Envelope } from "#src/model/envelope.ts";
import type { RiddenParameter } from "#src/model/ride.ts";
import type { Beats, Decibels } from "#src/model/units.ts";

/**
 * A level in dB that never goes under what a parameter does anyway: a send that is opened, and returns to where it stood.
 *
 * Shape: the higher of the two at every moment, straight pieces with a point where they cross; the lane itself where the
 * parameter is silent throughout. Bends are laid out within `tolerance`.
 */
export function liftOverBase(lane: Envelope<Decibels>, parameter: RiddenParameter, tolerance: number): Breakpoint[] {
  const { taper, value, envelope } = parameter;
  if (envelope.length === 0 && audible(taper, value) === Number.NEGATIVE_INFINITY) return [...lane];
  const ends = [lane[0]!.time, lane.at(-1)!.time].map((time) => ({ time, value: 0 }));
  return higher(straightPieces(lane, tolerance, [identity]), levelOf(rideOverBase(ends, parameter).points, taper));
}

/** The higher of two straight envelopes over the first one's stretch. */
function higher(one: Envelope, other: Envelope): Breakpoint[] {
  const inside = ({ time }: Breakpoint) => time >= one[0]!.time && time <= one.at(-1)!.time;
  const times = [...new Set([...one, ...other.filter(inside)].map(({ time }) => time))].sort((a, b) => a - b);
  return times.flatMap((time, k) => {
    const before = Math.max(evaluateBefore(one, time), evaluateBefore(other, time));
    const after = Math.max(evaluateEnvelope(one, time), evaluateEnvelope(other, time));
    const crossing = k === 0 ? [] : crossed(one, other, times[k - 1]!, time);
    const point = { time, value: after };
    const edge = before === after || (k === 0 && one.length > 1 && one[1]!.time > time);
    return edge ? [...crossing, point] : [...crossing, { time, value: before }, point];
  });
}

/** Where the two change places between two times without a corner of either in between. */
function crossed(one: Envelope, other: Envelope, left: Beats, right: Beats): Breakpoint[] {
  const begins = evaluateEnvelope(one, left) - evaluateEnvelope(other, left);
  const ends = evaluateBefore(one, right) - evaluateBefore(other, right);
  if (!(begins * ends < 0)) return [];
  const share = begins / (begins - ends);
  const time = left + (right - left) * share;
  if (!(time > left && time < right)) return [];
  const from = evaluateEnvelope(one, left);
  return [{ time, value: from + (evaluateBefore(one, right) - from) * share }];
}
