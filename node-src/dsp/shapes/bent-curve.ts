import { type CurvePoint, evaluateEnvelope, type Handles } from "#src/dsp/bezier.ts";
import { shapeHandles } from "#src/dsp/shapes/segment-shapes.ts";

/** A point and the bend of the segment that it begins, -1 to 1. */
interface Bent {
  readonly at: number;
  readonly value: number;
  readonly bend: number;
}

/**
 * Points with bends as breakpoints with handles.
 *
 * Shape: a bend of 1 is the exponential shape, -1 the logarithmic one, between them and 0 their mix with the straight line,
 * so that a segment always stays between its two values.
 */
export function bentCurve(points: readonly Bent[]): CurvePoint[] {
  return points.map(({ at, value, bend }, index) => {
    const next = points[index + 1];
    const curve = next === undefined || next.value === value || next.at === at ? null : bentHandles(bend);
    return curve === null ? { time: at, value } : { time: at, value, curve };
  });
}

/** Handles of a bend; `null` for a straight segment. */
export function bentHandles(bend: number): Handles | null {
  const held = Math.min(1, Math.max(-1, bend));
  return held >= 0 ? shapeHandles("exponential", held) : shapeHandles("logarithmic", -held);
}

/** Value of a bent curve; of two points at one time the later counts. @throws RangeError without points. */
export function bentValue(points: readonly Bent[], at: number): number {
  return evaluateEnvelope(bentCurve(points), at);
}
