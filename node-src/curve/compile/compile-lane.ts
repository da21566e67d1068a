import { clipToRange } from "#src/curve/compile/clip-to-range.ts";
import type { CurveTarget } from "#src/curve/compile/curve-target.ts";
import { DRAWN_UNIT, drawnLane } from "#src/curve/compile/drawn-lane.ts";
import { largestMiss } from "#src/curve/compile/largest-miss.ts";
import { lineDomains } from "#src/curve/compile/line-domains.ts";
import { laidOver, partOfSpan } from "#src/curve/compile/part-of-range.ts";
import { liftOverBase } from "#src/curve/compile/rest/lift-over-base.ts";
import { identity, straightPieces } from "#src/curve/compile/straight-pieces.ts";
import { toleranceLeft, withoutIdleCorners } from "#src/curve/compile/without-idle-corners.ts";
import { audible } from "#src/curve/parameter-gain.ts";
import { type LaidOut, rideOverBase } from "#src/curve/ride-over-base.ts";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import { CURVE_TOLERANCE } from "#src/knowledge/curve-tolerances.ts";
import { STORED_GAIN } from "#src/knowledge/live/knobs/fader-law.ts";
import type { Breakpoint, DrawnCurve, Envelope } from "#src/model/envelope.ts";
import type { Lane } from "#src/model/recipe/lane.ts";
import type { Taper } from "#src/model/taper.ts";
import type { Beats, Decibels } from "#src/model/units.ts";

/** What to write to one parameter; its stretch goes from the lane's first point to its last. */
export interface CompiledCurve extends DrawnCurve {
  readonly target: CurveTarget;
  /** Largest distance in the taper's unit between the lane and what the points play; ramps shorter than an edge left out. */
  readonly largestError: number;
  /** Points that the parameter's range took something from, and the most that it took, in the taper's unit. */
  readonly clamped: number;
  readonly lost: number;
}

/**
 * A lane as breakpoints in raw values for one parameter.
 *
 * Shape: the points of the lane, at their times, and bends as they are where the taper is straight: a sweep onto a knob that
 * is logarithmic in Hz is two points. Elsewhere straight pieces that stay within `CURVE_TOLERANCE` whether Live draws a line
 * straight in the stored value or in the shown one. A target that `adds` gets the lane in dB on top of where it rests or of
 * its earlier automation; silence stays silent. One that `lifts` is nowhere under what it does anyway. What a part or a given
 * range does: `partOfSpan`, `laidOver`.
 * Edge: what leaves the parameter's range is held at its end, where it crosses it.
 * @throws RangeError for a lane that `drawnLane` refuses, or a target in another unit than the lane's without a range.
 */
export function compileLane(lane: Lane, target: CurveTarget): CompiledCurve {
  const { taper, part, over } = target;
  if (over === null && taper.unit !== DRAWN_UNIT[lane.unit])
    throw new RangeError(`compileLane: a lane in ${lane.unit} does not move a parameter in ${taper.unit}`);
  const drawn = drawnLane(lane);
  const tolerance = CURVE_TOLERANCE[taper.unit];
  const used = over === null ? partOfSpan(drawn, part) : laidOver(drawn, over, taper.toUnit(target.value), part.bend);
  const wanted = target.lifts === true ? liftOverBase(used, target, tolerance * CURVE_TOLERANCE.spare) : used;
  const corners = withoutIdleCorners(wanted, tolerance * CURVE_TOLERANCE.corners);
  const left = toleranceLeft(tolerance, wanted, corners);
  const { points, clamped, lost } = target.adds ? added(corners, target, left) : laidOut(corners, taper, left);
  const base = target.adds ? baseOf(target) : null;
  return {
    target,
    points,
    from: wanted[0]!.time,
    to: wanted.at(-1)!.time,
    largestError: largestMiss(points, wanted, taper, base),
    clamped,
    lost,
  };
}

/** A curve in the taper's unit as raw values. */
function laidOut(points: Envelope, taper: Taper, tolerance: number): LaidOut {
  const low = taper.toUnit(taper.minimum);
  const high = taper.toUnit(taper.maximum);
  const silent = taper.unit === "dB" && audible(taper, taper.minimum) === Number.NEGATIVE_INFINITY;
  const raw = (curve: Envelope) =>
    curve.map((point) => ({
      ...point,
      value: silent && isSilence(point.value) ? taper.minimum : taper.toRaw(point.value),
    }));
  const inside = points.every((point) => fits(point, low, high));
  if (inside && taper.straight) return { points: raw(points), clamped: 0, lost: 0 };
  const pieces = straightPieces(points, inside ? tolerance : tolerance * HALF, lineDomains(taper));
  const corners = new Set(points.map(({ time }) => time));
  const isEdge = (left: Breakpoint, right: Breakpoint) =>
    right.time - left.time <= CURVE_TOLERANCE.edge && corners.has(left.time) && corners.has(right.time);
  const clipped = inside ? { points: pieces, clamped: 0, lost: 0 } : clipToRange(pieces, [low, high], silent, isEdge);
  return { ...clipped, points: raw(clipped.points) };
}

/** A gain that means none at all, wherever a fader's own scale may end. */
function isSilence(level: Decibels): boolean {
  return level <= STORED_GAIN.quietest;
}

/** Of the tolerance, where the range cuts lines in two: the rest is for what the shorter line then misses. */
const HALF = 0.5;

function fits({ value, curve }: Breakpoint, low: number, high: number): boolean {
  const inSquare = curve === undefined || (Math.min(curve.y1, curve.y2) >= 0 && Math.max(curve.y1, curve.y2) <= 1);
  return inSquare && value >= low - ROUNDING && value <= high + ROUNDING;
}

/** A value that is outside by less than this is outside by rounding alone. */
const ROUNDING = 1e-6;

/** A gain in dB on top of what the parameter does anyway. */
function added(points: Envelope, target: CurveTarget, tolerance: number): LaidOut {
  const { taper, value, envelope } = target;
  if (envelope.length > 0) return rideOverBase(straightPieces(points, tolerance, [identity]), target);
  const rest = audible(taper, value);
  if (Number.isFinite(rest))
    return laidOut(
      points.map((point) => ({ ...point, value: point.value + rest })),
      taper,
      tolerance,
    );
  const ends = [points[0]!.time, points.at(-1)!.time];
  return { points: ends.map((time) => ({ time, value: taper.minimum })), clamped: 0, lost: 0 };
}

/** The level that a gain is added to, over time. */
function baseOf({ taper, value, envelope }: CurveTarget): (at: Beats) => number {
  const rest = audible(taper, value);
  return envelope.length === 0 ? () => rest : (at) => audible(taper, evaluateEnvelope(envelope, at));
}
