import type { CompiledMove } from "#src/curve/move/compile-lane.ts";
import { type RestEdges, restOutside } from "#src/curve/move/rest/rest-outside.ts";
import { SAME_PART } from "#src/curve/move/rest/stands-still.ts";
import { evaluateBefore, evaluateEnvelope } from "#src/dsp/bezier.ts";

/**
 * A compiled move that begins and ends where its parameter stands: at the value set by hand, or at its earlier automation.
 * A step of that automation on an edge stays one.
 */
export function backToRest(move: CompiledMove, edges: RestEdges): CompiledMove {
  const { points, from, to, target } = move;
  const { envelope, value, taper } = target;
  const [before, after] =
    envelope.length === 0 ? [value, value] : [evaluateEnvelope(envelope, from), evaluateBefore(envelope, to)];
  const same = (taper.maximum - taper.minimum) * SAME_PART;
  return { ...move, points: restOutside(points, { before, after }, edges, same) };
}
