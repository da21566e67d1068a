import type { CurvePoint, Handles } from "#src/dsp/bezier.ts";
import type { Fraction } from "#src/model/units.ts";

/**
 * Points of a rising or falling function between 0 and 1, as few as cubic segments need to stay within `tolerance` of it.
 *
 * Shape: first point at 0, last at 1, each but the last bent as the function is. Halved where a segment misses by more,
 * at most ten times (then the last parts are straight). Handles stay in the unit square.
 * Source: cubic Hermite segments with slopes by central differences.
 */
export function fitSegments(curve: (x: Fraction) => number, tolerance: number): readonly CurvePoint[] {
  const points: CurvePoint[] = [];
  addSegments(points, curve, 0, 1, tolerance, MOST_HALVINGS);
  points.push({ time: 1, value: curve(1) });
  return points;
}

const MOST_HALVINGS = 10;
/** Places inside a segment where its error is looked at. */
const PROBES = 12;
/** Half the distance of a central difference, in parts of the segment. */
const NEAR = 1e-4;
const STRAIGHT: Handles = { x1: 1 / 3, y1: 1 / 3, x2: 2 / 3, y2: 2 / 3 };

function addSegments(
  points: CurvePoint[],
  curve: (x: Fraction) => number,
  from: number,
  to: number,
  tolerance: number,
  halvings: number,
): void {
  const handles = hermite(curve, from, to);
  if (halvings === 0 || (handles !== undefined && largestMiss(curve, from, to, handles) <= tolerance)) {
    points.push({ time: from, value: curve(from), ...(handles ? { curve: handles } : {}) });
    return;
  }
  const middle = (from + to) / 2;
  addSegments(points, curve, from, middle, tolerance, halvings - 1);
  addSegments(points, curve, middle, to, tolerance, halvings - 1);
}

/** Handles that leave and arrive with the function's slopes; a third of the time along, so that time runs evenly. */
function hermite(curve: (x: Fraction) => number, from: Fraction, to: Fraction): Handles | undefined {
  const height = curve(to) - curve(from);
  if (height === 0) return STRAIGHT;
  const step = (to - from) * NEAR;
  const rise = (x: Fraction) => {
    const [left, right] = [Math.max(from, x - step), Math.min(to, x + step)];
    return ((curve(right) - curve(left)) / (right - left)) * ((to - from) / height);
  };
  const [y1, y2] = [rise(from) / 3, 1 - rise(to) / 3];
  return y1 >= 0 && y1 <= 1 && y2 >= 0 && y2 <= 1 ? { x1: 1 / 3, y1, x2: 2 / 3, y2 } : undefined;
}

function largestMiss(curve: (x: Fraction) => number, from: Fraction, to: Fraction, { y1, y2 }: Handles): number {
  const bottom = curve(from);
  const height = curve(to) - bottom;
  let largest = 0;
  for (let k = 1; k < PROBES; k++) {
    const x = k / PROBES;
    const rest = 1 - x;
    const y = 3 * rest * rest * x * y1 + 3 * rest * x * x * y2 + x * x * x;
    largest = Math.max(largest, Math.abs(bottom + height * y - curve(from + (to - from) * x)));
  }
  return largest;
}
