import type { Beats } from "#src/model/units.ts";

/** Handles of a cubic Bezier in a segment's unit square: x is time, y is 0 at the left value and 1 at the right. */
export interface Handles {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A breakpoint as plain numbers; `curve` bends the segment to the next point. */
export interface CurvePoint {
  readonly time: Beats;
  readonly value: number;
  readonly curve?: Handles;
}

/**
 * Value of an envelope at a time.
 *
 * Shape: points in rising time, at least one; two at one time are a step, whose right side counts at that time.
 * Before the first point and after the last the value holds. A segment with `curve` is a cubic Bezier in its unit
 * square, the handles on the left point (measured on sets saved by Live 11: a sine that Live drew is met within 0.0006).
 * @throws RangeError for an envelope without points.
 */
export function evaluateEnvelope(points: readonly CurvePoint[], at: Beats): number {
  return valueFrom(points, at, lastAtOrBefore(points, at));
}

/** As `evaluateEnvelope`, but the left side of a step counts: the value just before `at`. */
export function evaluateBefore(points: readonly CurvePoint[], at: Beats): number {
  const next = firstAtOrAfter(points, at);
  const point = points[next];
  return point !== undefined && point.time === at ? point.value : valueFrom(points, at, next - 1);
}

/** How far a bent segment has come, 0 at its left value and 1 at its right, after the fraction `x` of its time. */
export function bezierAt(handles: Handles, x: number): number {
  return cubic(handles.y1, handles.y2, parameterAt(handles, x));
}

/**
 * The two halves of a bent segment cut after the fraction `x` of its time (de Casteljau), each in its own unit square.
 * Where a half ends level with where it began its square has no height, and that half is `null`: straight.
 * Handles that cross in time (x1 > x2, which Live does not draw) can give a half whose handles leave its square.
 */
export function splitBezier(
  handles: Handles,
  x: number,
): { readonly left: Handles | null; readonly right: Handles | null } {
  const s = parameterAt(handles, x);
  const xs = casteljau(handles.x1, handles.x2, s);
  const ys = casteljau(handles.y1, handles.y2, s);
  return {
    left: unitSquare({ x: xs.a, y: ys.a }, { x: xs.d, y: ys.d }, { x: 0, y: 0 }, { x: xs.f, y: ys.f }),
    right: unitSquare({ x: xs.e, y: ys.e }, { x: xs.c, y: ys.c }, { x: xs.f, y: ys.f }, { x: 1, y: 1 }),
  };
}

/** Index of the last point at or before `at`; -1 when all come later. */
export function lastAtOrBefore(points: readonly CurvePoint[], at: Beats): number {
  let low = 0;
  let high = points.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (points[middle]!.time <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Index of the first point at or after `at`; the number of points when all come earlier. */
export function firstAtOrAfter(points: readonly CurvePoint[], at: Beats): number {
  let low = 0;
  let high = points.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (points[middle]!.time < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function valueFrom(points: readonly CurvePoint[], at: Beats, index: number): number {
  const first = points[0];
  if (first === undefined) throw new RangeError("evaluateEnvelope: an envelope needs a point");
  const left = points[index] ?? first;
  const right = points[index + 1];
  if (right === undefined || at <= left.time) return left.value;
  const x = (at - left.time) / (right.time - left.time);
  const y = left.curve === undefined ? x : bezierAt(left.curve, x);
  return left.value + (right.value - left.value) * y;
}

/** A Bezier coordinate from 0 to 1 with inner control points `p` and `q`. */
function cubic(p: number, q: number, s: number): number {
  const t = 1 - s;
  return 3 * t * t * s * p + 3 * t * s * s * q + s * s * s;
}

/** Halvings that bring the curve parameter to the last bits of a double. */
const HALVINGS = 52;

/** The curve parameter at which the time fraction is `x`, by halving; where handles make time run back, one of them. */
function parameterAt(handles: Handles, x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  let low = 0;
  let high = 1;
  for (let turn = 0; turn < HALVINGS; turn += 1) {
    const middle = (low + high) / 2;
    if (cubic(handles.x1, handles.x2, middle) < x) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** De Casteljau on one coordinate from 0 over `p` and `q` to 1: the left half is 0 a d f, the right f e c 1. */
function casteljau(p: number, q: number, s: number) {
  const a = p * s;
  const b = p + (q - p) * s;
  const c = q + (1 - q) * s;
  const d = a + (b - a) * s;
  const e = b + (c - b) * s;
  return { a, c, d, e, f: d + (e - d) * s };
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Smallest width and height of a half that still has a unit square of its own. */
const FLAT = 1e-9;

function unitSquare(first: Spot, second: Spot, from: Spot, to: Spot): Handles | null {
  const width = to.x - from.x;
  const height = to.y - from.y;
  if (Math.abs(height) < FLAT || width < FLAT) return null;
  return {
    x1: (first.x - from.x) / width,
    y1: (first.y - from.y) / height,
    x2: (second.x - from.x) / width,
    y2: (second.y - from.y) / height,
  };
}
