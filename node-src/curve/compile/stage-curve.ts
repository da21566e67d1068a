import { DRAWN_UNIT, drawnLane } from "#src/curve/compile/drawn-lane.ts";
import { partOfSpan, type RangePart, WHOLE_PART } from "#src/curve/compile/part-of-range.ts";
import { identity, straightPieces } from "#src/curve/compile/straight-pieces.ts";
import { toleranceLeft, withoutIdleCorners } from "#src/curve/compile/without-idle-corners.ts";
import { CURVE_TOLERANCE, STAGE_POINTS } from "#src/knowledge/curve-tolerances.ts";
import type { ModulationReach } from "#src/knowledge/live/modulation-reach.ts";
import type { MappedRest } from "#src/model/device/stored-curve.ts";
import type { Breakpoint, Envelope } from "#src/model/envelope.ts";
import type { Lane } from "#src/model/recipe/lane.ts";
import type { Taper, TaperUnit } from "#src/model/taper.ts";
import type { Fraction, RawValue } from "#src/model/units.ts";

/** A curve that a device's own stage ramps through. */
export interface StageCurve {
  /** What the stage ramps in: dB, note numbers (`mtof~` makes them Hz), per cent, pan, cents. */
  readonly unit: TaperUnit;
  /** Straight between points. */
  readonly points: Breakpoint[];
  /** How far the points may be from the lane, in that unit. */
  readonly tolerance: number;
}

/**
 * A lane for the device's own stage: straight in the unit that the stage ramps in, bends laid out.
 *
 * Shape: the lane, or the part of its span that a preset names, at its times, Hz as note numbers, so that a ramp is even in octaves; within `CURVE_TOLERANCE`.
 * A lane with more points than can be stored is drawn twice, four times, up to `STAGE_POINTS.coarsest` times as coarse.
 * Edge: `null` where even that has more than `most` points: the stretch is too long to be stored in the device.
 * @throws RangeError for a lane that `drawnLane` refuses.
 */
export function stageCurve(
  lane: Lane,
  most: number = STAGE_POINTS.most,
  part: RangePart = WHOLE_PART,
): StageCurve | null {
  const drawn = partOfSpan(drawnLane(lane), part);
  const unit = DRAWN_UNIT[lane.unit];
  for (let times = 1; times <= STAGE_POINTS.coarsest; times *= 2) {
    const tolerance = CURVE_TOLERANCE[unit] * times;
    const corners = withoutIdleCorners(drawn, tolerance * CURVE_TOLERANCE.corners);
    const left = toleranceLeft(tolerance, drawn, corners);
    const points = straightPieces(corners, left, [identity]);
    if (points.length <= most) return { unit, points, tolerance };
  }
  return null;
}

/** What a travel curve is made for: the parameter's range, and where it stands. */
export interface TravelTarget {
  readonly taper: Taper;
  readonly value: RawValue;
  /** The automation that it has; empty without. */
  readonly envelope: Envelope<RawValue>;
  readonly reach?: ModulationReach;
}

/** A curve for a mapped parameter, and where that rests: left out where it is automated, and so rests nowhere. */
export interface TravelCurve {
  readonly points: Breakpoint<Fraction>[];
  readonly rest?: MappedRest;
}

/**
 * Compiled breakpoints as travel of the mapped parameter, 0 to 1 from its lowest raw value to its highest, bends laid out. Points
 * at rest are exactly there, so that a curve that is added to the knob adds exactly nothing.
 */
export function travelCurve(
  points: Envelope<RawValue>,
  { taper: { minimum, maximum }, value, envelope, reach }: TravelTarget,
): TravelCurve {
  const travelOf = (raw: RawValue) => (raw - minimum) / (maximum - minimum);
  const rest = travelOf(value);
  const near = (travel: Fraction) => (Math.abs(travel - rest) < AT_REST ? rest : travel);
  const travel = points.map((point) => ({ ...point, value: near(travelOf(point.value)) }));
  const pieces = straightPieces(travel, CURVE_TOLERANCE.travel, [identity]);
  const rests = envelope.length === 0 && rest >= 0 && rest <= 1;
  return { points: pieces, ...(rests ? { rest: { travel: rest, carries: reach === "offset" } } : {}) };
}

/** Of the travel: rounding on the way through a unit. */
const AT_REST = 1e-9;
