import { audible } from "#src/curve/parameter-gain.ts";
import { splitLargeSteps } from "#src/curve/split-large-steps.ts";
import { evaluateBefore, evaluateEnvelope, firstAtOrAfter, lastAtOrBefore } from "#src/dsp/bezier.ts";
import { RIDE } from "#src/knowledge/ride-defaults.ts";
import type { Breakpoint, Envelope } from "#src/model/envelope.ts";
import type { RiddenParameter } from "#src/model/ride.ts";
import type { Taper } from "#src/model/taper.ts";
import type { Beats, Decibels, RawValue } from "#src/model/units.ts";

/**
 * A ride in dB on top of what the parameter did before: its automation, or the fader's own value without.
 *
 * Shape: breakpoints of both, added in dB; a base at silence stays silent. Where the taper is not straight, neighbours
 * are at most `RIDE.largestStep` apart, because it is not known whether Live draws between them straight in the stored value.
 * The base keeps its steps; its bends and its large moves come back as short straight segments.
 */
export function rideOverBase(ride: Envelope<Decibels>, parameter: RiddenParameter): LaidOut {
  const { taper } = parameter;
  const wanted = sum(ride, baseOf(parameter, ride), taper);
  const drawn = taper.straight ? wanted : splitLargeSteps(wanted, RIDE.largestStep);
  const points = drawn.map(({ time, value }) => ({ time, value: taper.toRaw(value) }));
  const level = levelOf(points, taper);
  const losses = drawn.map(({ value }, i) => Math.abs(value - level[i]!.value)).filter((loss) => loss > INAUDIBLE);
  return { points, clamped: losses.length, lost: losses.reduce((most, loss) => Math.max(most, loss), 0) };
}

/** Raw breakpoints, and what the parameter's range took from them. */
export interface LaidOut {
  readonly points: Breakpoint<RawValue>[];
  /** Points that the range clamped, and the most that it took, in the taper's unit. */
  readonly clamped: number;
  readonly lost: number;
}

/** Raw breakpoints in the unit that the parameter shows. */
export function levelOf(points: Envelope<RawValue>, taper: Taper): Breakpoint[] {
  return points.map(({ time, value }) => ({ time, value: taper.toUnit(value) }));
}

/** A clamp that takes less than this is a rounding. */
const INAUDIBLE: Decibels = 0.01;
/** A piece of the base is straight enough when its middle is this near to the straight line in the shown unit. */
const STRAIGHT_ENOUGH: Decibels = 0.05;
/** Halvings of one base segment at most. */
const MOST_HALVINGS = 8;

/** The base over the ride's stretch, in raw values, in pieces that are straight in the shown unit too. */
function baseOf({ envelope, value, taper }: RiddenParameter, ride: Envelope): Breakpoint<RawValue>[] {
  const from = ride[0]?.time ?? 0;
  const to = ride.at(-1)?.time ?? 0;
  if (envelope.length === 0) return [{ time: from, value }];
  const corners = [from, ...envelope.map(({ time }) => time).filter((time) => time > from && time < to), to];
  return corners.flatMap((time, i) => {
    const left = { time, value: evaluateEnvelope(envelope, time) };
    const next = corners[i + 1];
    if (next === undefined) return [{ time, value: evaluateBefore(envelope, time) }];
    if (next === time) return pointsAt(envelope, time);
    const right = { time: next, value: evaluateBefore(envelope, next) };
    const bent = evaluatesBent(envelope, time);
    return [
      left,
      ...piecesBetween(left, right, envelope, taper, { most: MOST_HALVINGS, least: bent ? BEND_HALVINGS : 0 }),
    ];
  });
}

/** The points of a step, in their order. */
function pointsAt(envelope: Envelope<RawValue>, time: Beats): readonly Breakpoint<RawValue>[] {
  return envelope.slice(firstAtOrAfter(envelope, time), lastAtOrBefore(envelope, time) + 1);
}

/** A bend is halved this often before its pieces may count as straight: the middle of an S lies on the straight line. */
const BEND_HALVINGS = 3;

function evaluatesBent(envelope: Envelope, time: Beats): boolean {
  return envelope[lastAtOrBefore(envelope, time)]?.curve !== undefined;
}

/** Points between two of the base, by halving until every piece is straight. */
function piecesBetween(
  left: Breakpoint,
  right: Breakpoint,
  envelope: Envelope,
  taper: Taper,
  { most, least }: { readonly most: number; readonly least: number },
): Breakpoint[] {
  const time = (left.time + right.time) / 2;
  const middle = { time, value: evaluateEnvelope(envelope, time) };
  const straight = (taper.toUnit(left.value) + taper.toUnit(right.value)) / 2;
  const isStraight = least <= 0 && Math.abs(taper.toUnit(middle.value) - straight) <= STRAIGHT_ENOUGH;
  if (most === 0 || isStraight) return [];
  const halvings = { most: most - 1, least: least - 1 };
  return [
    ...piecesBetween(left, middle, envelope, taper, halvings),
    middle,
    ...piecesBetween(middle, right, envelope, taper, halvings),
  ];
}

function sum(ride: Envelope<Decibels>, base: Envelope<RawValue>, taper: Taper): Breakpoint<Decibels>[] {
  const at = (time: Beats, value: (points: Envelope, time: Beats) => number): Breakpoint => {
    const under = audible(taper, value(base, time));
    return { time, value: Number.isFinite(under) ? under + value(ride, time) : taper.toUnit(taper.minimum) };
  };
  const times = [...new Set([...ride, ...base].map(({ time }) => time))].sort((a, b) => a - b);
  return times.flatMap((time) => {
    const before = at(time, evaluateBefore);
    const after = at(time, evaluateEnvelope);
    return before.value === after.value ? [after] : [before, after];
  });
}
