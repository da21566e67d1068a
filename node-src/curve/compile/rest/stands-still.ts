import type { CompiledCurve } from "#src/curve/compile/compile-lane.ts";
import { evaluateBefore, evaluateEnvelope } from "#src/dsp/bezier.ts";
import type { Lane } from "#src/model/recipe/lane.ts";

/** Whether a compiled curve would change nothing that is heard: one value throughout, or what the parameter does anyway. */
export function standsStill({ points, target: { taper, envelope } }: CompiledCurve): boolean {
  const same = (taper.maximum - taper.minimum) * SAME_PART;
  const [first] = points;
  if (points.every(({ value }) => Math.abs(value - first!.value) <= same)) return true;
  return (
    envelope.length > 0 &&
    points.every(({ time, value }) =>
      [evaluateBefore(envelope, time), evaluateEnvelope(envelope, time)].some((base) => Math.abs(value - base) <= same),
    )
  );
}

/** Whether a lane goes anywhere at all; a bend between two equal values has no height and goes nowhere. */
export function goesAnywhere({ points }: Lane): boolean {
  return points.some(({ value }) => value !== points[0]!.value);
}

/** Of a parameter's range. Source: under what a 32-bit float of a set file tells apart. */
export const SAME_PART = 1e-7;
