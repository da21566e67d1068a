import { DRAWN_UNIT, drawnLane } from "#src/curve/compile/drawn-lane.ts";
import { partOfSpan, type RangePart, WHOLE_PART } from "#src/curve/compile/part-of-range.ts";
import { identity, straightPieces } from "#src/curve/compile/straight-pieces.ts";
import { toleranceLeft, withoutIdleCorners } from "#src/curve/compile/without-idle-corners.ts";
import { CURVE_TOLERANCE, STAGE_POINTS } from "#src/knowledge/curve-tolerances.ts";
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

/** Compiled breakpoints as travel of the mapped parameter, 0 to 1 from its lowest raw value to its highest, bends laid out. */
export function travelCurve(points: Envelope<RawValue>, { minimum, maximum }: Taper): Breakpoint<Fraction>[] {
  const travel = points.map((point) => ({ ...point, value: (point.value - minimum) / (maximum - minimum) }));
  return straightPieces(travel, CURVE_TOLERANCE.travel, [identity]);
}
