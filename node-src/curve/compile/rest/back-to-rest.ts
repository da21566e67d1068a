import type { CompiledCurve } from "#src/curve/compile/compile-lane.ts";
import { type RestEdges, restOutside } from "#src/curve/compile/rest/rest-outside.ts";
import { SAME_PART } from "#src/curve/compile/rest/stands-still.ts";
import { evaluateBefore, evaluateEnvelope } from "#src/dsp/bezier.ts";

/**
 * A compiled curve that begins and ends where its parameter stands: at the value set by hand, or at its earlier automation.
 * A step of that automation on an edge stays one.
 */
export function backToRest(curve: CompiledCurve, edges: RestEdges): CompiledCurve {
  const { points, from, to, target } = curve;
  const { envelope, value, taper } = target;
  const [before, after] =
    envelope.length === 0 ? [value, value] : [evaluateEnvelope(envelope, from), evaluateBefore(envelope, to)];
  const same = (taper.maximum - taper.minimum) * SAME_PART;
  return { ...curve, points: restOutside(points, { before, after }, edges, same) };
}
