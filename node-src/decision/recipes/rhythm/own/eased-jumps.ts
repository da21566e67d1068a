import { edgeAfter } from "#src/decision/recipes/drawing/edge-times.ts";
import type { Edge } from "#src/decision/recipes/rhythm/stepped-levels.ts";
import type { CurvePoint } from "#src/dsp/bezier.ts";
import { shapedSegment } from "#src/dsp/shapes/segment-shapes.ts";
import type { TempoMap } from "#src/model/time/tempo-map.ts";

/**
 * A curve that never goes from one value to another faster than in so many milliseconds: what would is an edge of that length,
 * which begins where the change does.
 *
 * Shape: points in rising time, two at one time are a jump. A point that no edge has time for before the next one is left out,
 * so that however close the points stand the curve is never later than one edge.
 */
export function easedJumps(
  points: readonly CurvePoint[],
  tempo: TempoMap,
  milliseconds: number,
  edge: Edge,
): readonly CurvePoint[] {
  const eased: CurvePoint[] = [];
  for (const [k, point] of points.entries()) {
    const last = eased.at(-1);
    if (last === undefined || (point.value === last.value && point.time > last.time)) {
      eased.push(point);
      continue;
    }
    if (point.value === last.value) {
      eased[eased.length - 1] = { ...point, time: last.time };
      continue;
    }
    const earliest = edgeAfter(tempo, last.time, milliseconds);
    if (point.time >= earliest) {
      eased.push(point);
      continue;
    }
    if ((points[k + 1]?.time ?? earliest) < earliest) continue;
    const { shape, bend } = edge(last.value, point.value);
    eased.pop();
    eased.push(...shapedSegment(last, { ...point, time: earliest }, shape, bend));
  }
  return eased;
}
