import { edgeAfter, SHORTEST_EDGE } from "#src/decision/recipes/drawing/edge-times.ts";
import type { CurvePoint } from "#src/dsp/bezier.ts";
import { type SegmentShape, shapeAt, shapedSegment } from "#src/dsp/shapes/segment-shapes.ts";
import type { TempoMap } from "#src/model/time/tempo-map.ts";
import type { Beats, Decibels, Fraction } from "#src/model/units.ts";

/** From here on the value is another one. */
export interface LevelChange {
  readonly at: Beats;
  readonly value: number;
}

/** How an edge goes from one value to another. */
export type Edge = (from: number, to: number) => { readonly shape: SegmentShape; readonly bend: Fraction };

/**
 * A stepped curve whose every edge takes time: it begins where the change is and lasts `milliseconds`, or as long as the
 * next change leaves it, but never under 2 ms.
 *
 * Shape: changes in rising time; the first one says where the curve begins. A value that lasts under 2 ms is left out,
 * so that the changes around it keep their full edges. Three points a change, one of them shared with the next.
 */
export function steppedLevels(
  changes: readonly LevelChange[],
  tempo: TempoMap,
  milliseconds: number,
  edge: Edge,
): readonly CurvePoint[] {
  const kept = lasting(changes, tempo);
  const points: CurvePoint[] = [];
  for (const [k, { at, value }] of kept.entries()) {
    const before = kept[k - 1];
    if (before === undefined) {
      points.push({ time: at, value });
      continue;
    }
    const end = Math.min(edgeAfter(tempo, at, milliseconds), kept[k + 1]?.at ?? Number.POSITIVE_INFINITY);
    const { shape, bend } = edge(before.value, value);
    points.push(...shapedSegment({ time: at, value: before.value }, { time: end, value }, shape, bend));
  }
  return points;
}

/** An edge of a gain in dB that is nearly straight in amplitude, which is what keeps a short one from clicking. */
export function amplitudeEdge(from: Decibels, to: Decibels): { readonly shape: SegmentShape; readonly bend: Fraction } {
  const range = Math.max(Math.abs(to - from), UNHEARD);
  // How high the straight line in amplitude stands, in dB, halfway through its time.
  const middle = 1 + (20 * Math.log10((1 + 10 ** (-range / 20)) / 2)) / range;
  const bend = Math.min(1, (middle - HALF) / (shapeAt("logarithmic", HALF) - HALF));
  return { shape: to > from ? "logarithmic" : "exponential", bend };
}

/** An edge that is slow at both ends. */
export function sineEdge(): { readonly shape: SegmentShape; readonly bend: Fraction } {
  return { shape: "sine", bend: 1 };
}

const HALF = 0.5;
/** Under this the sum below has no digits left, and no edge is heard. */
const UNHEARD: Decibels = 0.001;

/** The changes whose values last 2 ms or more, without those that change nothing. */
function lasting(changes: readonly LevelChange[], tempo: TempoMap): LevelChange[] {
  const kept: LevelChange[] = [];
  for (const change of changes) {
    while (kept.length > 1 && edgeAfter(tempo, kept.at(-1)!.at, SHORTEST_EDGE) > change.at) kept.pop();
    if (kept.at(-1)?.value !== change.value) kept.push(change);
  }
  return kept;
}
