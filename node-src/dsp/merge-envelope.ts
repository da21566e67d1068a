import { type CurvePoint, evaluateBefore, evaluateEnvelope, lastAtOrBefore, splitBezier } from "#src/dsp/bezier.ts";
import type { Beats } from "#src/model/units.ts";

/** From and to, both included. */
export interface Span {
  readonly from: Beats;
  readonly to: Beats;
}

/**
 * Puts new points into a span of an envelope and leaves the envelope as it was everywhere else.
 *
 * Shape: both in rising time, `added` inside the span. The old value is pinned at both edges (a step where the new
 * one differs), bends cut by an edge are split exactly, old points outside are the same objects as before.
 * Nothing added changes nothing. An envelope without points stands at `resting` everywhere.
 * @throws RangeError for a span that runs backwards or points outside it.
 */
export function mergeEnvelope(
  existing: readonly CurvePoint[],
  added: readonly CurvePoint[],
  span: Span,
  resting: number,
): CurvePoint[] {
  checkSpan(added, span);
  if (added.length === 0) return [...existing];
  const old = existing.length > 0 ? existing : [{ time: span.from, value: resting }];
  return withoutMiddles([
    ...beforeSpan(old, span.from),
    { time: span.from, value: evaluateBefore(old, span.from) },
    ...insideSpan(added, span),
    ...afterSpan(old, span.to),
  ]);
}

/**
 * Of points at one time keeps the first and the last, which make the step, and one where they are equal in value.
 * What was between them could not be heard.
 */
export function withoutMiddles<Point extends CurvePoint>(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    const before = kept.at(-2);
    if (last?.time === point.time && (before?.time === point.time || last.value === point.value)) kept.pop();
    const step = kept.at(-1);
    if (step?.time === point.time && step.value === point.value) kept.pop();
    kept.push(point);
  }
  return kept;
}

function checkSpan(added: readonly CurvePoint[], { from, to }: Span): void {
  if (!(from <= to)) throw new RangeError("mergeEnvelope: the span must not run backwards");
  if (added.some(({ time }) => !(time >= from && time <= to))) {
    throw new RangeError("mergeEnvelope: points must lie inside the span");
  }
}

/** Old points before the edge; a bend that the edge cuts keeps its left half. */
function beforeSpan(old: readonly CurvePoint[], from: Beats): CurvePoint[] {
  const kept = old.filter(({ time }) => time < from);
  const left = kept.at(-1);
  const right = old[kept.length];
  if (left?.curve === undefined || right === undefined || right.time === from) return kept;
  const { left: half } = splitBezier(left.curve, (from - left.time) / (right.time - left.time));
  return [...kept.slice(0, -1), bent(left.time, left.value, half)];
}

function insideSpan(added: readonly CurvePoint[], { from, to }: Span): CurvePoint[] {
  const first = added[0]!;
  const last = added.at(-1)!;
  const opening = first.time === from ? [] : [{ time: from, value: first.value }];
  const body = added.map((point, index) => (index === added.length - 1 ? straight(point) : point));
  return [...opening, ...body, ...(last.time === to ? [] : [{ time: to, value: last.value }])];
}

/** The pin at the far edge, bent as the rest of the segment it cuts, and the old points behind it. */
function afterSpan(old: readonly CurvePoint[], to: Beats): CurvePoint[] {
  const index = lastAtOrBefore(old, to);
  const left = old[index];
  const rest = old.slice(index + 1);
  const right = rest[0];
  if (left?.time === to) return [left, ...rest];
  const value = evaluateEnvelope(old, to);
  if (left?.curve === undefined || right === undefined) return [{ time: to, value }, ...rest];
  const { right: half } = splitBezier(left.curve, (to - left.time) / (right.time - left.time));
  return [bent(to, value, half), ...rest];
}

function bent(time: Beats, value: number, curve: CurvePoint["curve"] | null): CurvePoint {
  return curve === undefined || curve === null ? { time, value } : { time, value, curve };
}

function straight({ time, value }: CurvePoint): CurvePoint {
  return { time, value };
}
