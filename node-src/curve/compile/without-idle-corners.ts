import { keptIndices } from "#src/curve/simplify.ts";
import { CURVE_TOLERANCE } from "#src/knowledge/curve-tolerances.ts";
import type { Breakpoint, Envelope } from "#src/model/envelope.ts";

/**
 * A drawn lane without the corners that it stays within `tolerance` of anyway. The ends, both sides of every step, and both
 * ends of every bend stay, and so does every time.
 */
export function withoutIdleCorners(points: Envelope, tolerance: number): Breakpoint[] {
  const times = Float64Array.from(points, (point) => point.time);
  const values = Float64Array.from(points, (point) => point.value);
  const anchors = points.flatMap((_, i) => (stays(points, i, tolerance) ? [i] : []));
  return keptIndices(times, values, tolerance, anchors).map((i) => points[i]!);
}

/** What is left of a tolerance for lines once corners are gone: all of it where none went, less a little in any case. */
export function toleranceLeft(tolerance: number, before: Envelope, after: Envelope): number {
  const { corners, spare } = CURVE_TOLERANCE;
  return tolerance * (1 - spare - (after.length < before.length ? corners : 0));
}

/** Whether a point has to stay whatever comes of the others; a corner that its neighbours miss alone is one, so that it is kept. */
function stays(points: Envelope, i: number, tolerance: number): boolean {
  const before = points[i - 1];
  const after = points[i + 1];
  const point = points[i]!;
  if (before === undefined || after === undefined) return true;
  if (point.curve !== undefined || before.curve !== undefined) return true;
  if (point.time === before.time || point.time === after.time) return true;
  const share = (point.time - before.time) / (after.time - before.time);
  return Math.abs(before.value + (after.value - before.value) * share - point.value) > tolerance;
}
