import { type CurvePoint, evaluateEnvelope, splitBezier } from "#src/dsp/bezier.ts";
import { type SegmentShape, shapedSegment } from "#src/dsp/shapes/segment-shapes.ts";
import type { Beats, Decibels, Fraction } from "#src/model/units.ts";

/** One dip: down from `start` to `bottom`, there until `hold`, back by `end`; its release is never a jump. */
export interface Duck {
  readonly start: Beats;
  readonly bottom: Beats;
  readonly hold: Beats;
  readonly end: Beats;
  /** 0 or more. */
  readonly depth: Decibels;
}

/**
 * The gain of one dip after another, in rising time of `bottom`, each of which comes after the one before.
 *
 * Shape: a dip begins where the curve stands, be that in the middle of a release, but not before the last bottom was
 * reached; one that is weaker than where the curve stands holds it there. Four points a dip where they do not overlap.
 * The release is `shape` from the bottom up to 0 dB; the way down is half a sine.
 */
export function duckCurve(ducks: readonly Duck[], shape: SegmentShape, bend: Fraction): readonly CurvePoint[] {
  const points: CurvePoint[] = [];
  let lastBottom = Number.NEGATIVE_INFINITY;
  for (const duck of ducks) {
    const start = Math.max(duck.start, lastBottom);
    const standing = points.length === 0 ? 0 : evaluateEnvelope(points.slice(-TAIL), start);
    const low = Math.min(-duck.depth, standing);
    cutFrom(points, start);
    points.push(...shapedSegment({ time: start, value: standing }, { time: duck.bottom, value: low }, "sine"));
    points.push(...release({ time: duck.hold, value: low }, duck.end, shape, bend));
    lastBottom = duck.bottom;
  }
  return points;
}

/** As many points as one dip may have after its start. */
const TAIL = 8;
/** The last part of a release that holds: it comes back as fast as this, and no jump is heard. */
const LAST_TENTH = 0.1;

function release(from: CurvePoint, end: Beats, shape: SegmentShape, bend: Fraction): readonly CurvePoint[] {
  if (shape !== "hold") return shapedSegment(from, { time: end, value: 0 }, shape, bend);
  const turn = { time: end - (end - from.time) * LAST_TENTH, value: from.value };
  return [from, ...shapedSegment(turn, { time: end, value: 0 }, "sine")];
}

/** Takes back what was drawn from `at` on; a bend that is cut keeps its left part. */
function cutFrom(points: CurvePoint[], at: Beats): void {
  let next: CurvePoint | undefined;
  while (points.length > 0 && points.at(-1)!.time >= at) next = points.pop();
  const left = points.at(-1);
  if (left?.curve === undefined || next === undefined || next.time === at) return;
  const half = splitBezier(left.curve, (at - left.time) / (next.time - left.time)).left;
  points[points.length - 1] = half === null ? { time: left.time, value: left.value } : { ...left, curve: half };
}
