import { type EditPlane, held } from "#src/chassis/face/edit/gestures/edit-plane.ts";
import type { BentPoint } from "#src/model/bent-point.ts";

/** Points in rising time, two at one time at most; the first and the last stand at the ends of the plane. */
export type EditPoints = readonly BentPoint[];

/** What of the plane holds points. */
export type Bounds = Pick<EditPlane, "ends" | "range">;

/**
 * A point more, which takes the bend of the segment that it divides, so that taking it away again leaves what was.
 * Edge: the very same points where two stand at that time already, or outside of the ends.
 */
export function withPoint(points: EditPoints, at: number, value: number, { ends, range }: Bounds): EditPoints {
  const next = points.findIndex((point) => point.at > at);
  const left = points[next - 1];
  if (left === undefined || next < 1 || at < ends.from || at > ends.to) return points;
  if (left.at === at && (points[next - 2]?.at === at || next === 1)) return points;
  const added = { at, value: held(value, range.low, range.high), bend: left.bend };
  return [...points.slice(0, next), added, ...points.slice(next)];
}

/** Without a point; the first and the last stay, and so does the very same list where one of them was meant. */
export function withoutPoint(points: EditPoints, index: number): EditPoints {
  if (index < 1 || index >= points.length - 1) return points;
  return [...points.slice(0, index), ...points.slice(index + 1)];
}

/** A point elsewhere: its time between its neighbours, its value in the range; the first and the last keep their time. */
export function movedPoint(points: EditPoints, index: number, at: number, value: number, bounds: Bounds): EditPoints {
  const point = points[index];
  if (point === undefined) return points;
  const moved = { ...point, at: timeBetween(points, index, at, bounds), value: heldValue(value, bounds) };
  return points.map((each, place) => (place === index ? moved : each));
}

/** The segment that a point begins, bent otherwise; the last point begins none. */
export function bentSegment(points: EditPoints, index: number, bend: number): EditPoints {
  if (index < 0 || index >= points.length - 1) return points;
  return points.map((each, place) => (place === index ? { ...each, bend: held(bend, -1, 1) } : each));
}

function heldValue(value: number, { range }: Bounds): number {
  return held(value, range.low, range.high);
}

function timeBetween(points: EditPoints, index: number, at: number, { ends }: Bounds): number {
  const [before, point, after] = [points[index - 1], points[index]!, points[index + 1]];
  if (before === undefined || after === undefined) return point.at;
  const gap = (ends.to - ends.from) * LEAST_GAP;
  const low = before.at + (points[index - 2]?.at === before.at ? gap : 0);
  const high = after.at - (points[index + 2]?.at === after.at ? gap : 0);
  return low > high ? point.at : held(at, low, high);
}

/** Part of the whole that stays free beside a step, where a third point would stand at one time. */
const LEAST_GAP = 1e-4;
