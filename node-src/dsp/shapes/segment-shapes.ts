import { bezierAt, type CurvePoint, type Handles } from "#src/dsp/bezier.ts";
import type { Fraction } from "#src/model/units.ts";

/**
 * How a segment goes from its left value to its right one: exponential slow then fast, logarithmic fast then slow,
 * S-curve and sine slow at both ends, sine in and sine out the two quarters of a sine (equal power when they cross),
 * hold the left value until the end.
 */
export const SEGMENT_SHAPES = [
  "linear",
  "exponential",
  "logarithmic",
  "S-curve",
  "sine",
  "sine in",
  "sine out",
  "hold",
] as const;

export type SegmentShape = (typeof SEGMENT_SHAPES)[number];

/**
 * Height of a shape, 0 at its left value and 1 at its right, after the fraction `x` of its time (held inside 0 to 1).
 * `bend` 1 is the full shape and 0 the straight line, between them their mix; linear and hold have no bend.
 * Rises everywhere, and at 0 and 1 it is exactly 0 and 1.
 */
export function shapeAt(shape: SegmentShape, x: Fraction, bend: Fraction = 1): Fraction {
  if (!(x > 0)) return 0;
  if (x >= 1) return 1;
  return shape === "hold" ? 0 : x + bend * (FULL[shape](x) - x);
}

/**
 * Handles by which one segment of Live draws a shape; `null` where straight segments do (linear, no bend, hold).
 * Largest error, in parts of the segment's height: S-curve 0, sines 0.0002, exponential and logarithmic 0.0003; with a
 * smaller bend smaller in proportion. Time never runs back: 0 <= x1 <= x2 <= 1.
 * Source: fitted for the least largest error by Nelder-Mead on 400 points.
 */
export function shapeHandles(shape: SegmentShape, bend: Fraction = 1): Handles | null {
  const full = HANDLES[shape];
  if (full === null || bend === 0) return null;
  if (bend === 1) return full;
  // Where the handles' heights equal their times the segment is straight, and heights mix as the curves do.
  const { x1, y1, x2, y2 } = full;
  return { x1, y1: x1 + bend * (y1 - x1), x2, y2: x2 + bend * (y2 - x2) };
}

/** The points of one shaped segment, both ends with it: two, or three for a hold, whose end is a step. */
export function shapedSegment(
  from: CurvePoint,
  to: CurvePoint,
  shape: SegmentShape,
  bend: Fraction = 1,
): readonly CurvePoint[] {
  if (shape === "hold") return [plain(from), { time: to.time, value: from.value }, to];
  const curve = from.value === to.value ? null : shapeHandles(shape, bend);
  return [curve === null ? plain(from) : { time: from.time, value: from.value, curve }, to];
}

/** The shape that looks the same from the other end: a rise by `shape` played backwards is a fall by this one. */
export function mirroredShape(shape: SegmentShape): SegmentShape {
  return MIRRORED[shape] ?? shape;
}

/**
 * Time constants that an exponential segment lasts; at its end e^-5 = 0.7 % would be left to go.
 * Source: house taste: as bent as one cubic segment still draws within 0.0003.
 */
const TIME_CONSTANTS = 5;

/** The steepest S that one segment of Live draws: level at both ends, twice the straight line's slope in its middle. */
const S_HANDLES: Handles = { x1: 0.5, y1: 0, x2: 0.5, y2: 1 };

const FULL: Readonly<Record<Exclude<SegmentShape, "hold">, (x: Fraction) => Fraction>> = {
  linear: (x) => x,
  exponential,
  logarithmic: (x) => 1 - exponential(1 - x),
  "S-curve": (x) => bezierAt(S_HANDLES, x),
  sine: (x) => (1 - Math.cos(Math.PI * x)) / 2,
  "sine in": (x) => 1 - Math.cos((Math.PI / 2) * x),
  "sine out": (x) => Math.sin((Math.PI / 2) * x),
};

const EXPONENTIAL: Handles = { x1: 0.561027, y1: 0.022745, x2: 0.814788, y2: 0.072431 };
const SINE_OUT: Handles = { x1: 0.328324, y1: 0.516089, x2: 0.639308, y2: 1 };

const HANDLES: Readonly<Record<SegmentShape, Handles | null>> = {
  linear: null,
  exponential: EXPONENTIAL,
  logarithmic: turned(EXPONENTIAL),
  "S-curve": S_HANDLES,
  sine: { x1: 0.36434, y1: 0, x2: 0.63566, y2: 1 },
  "sine in": turned(SINE_OUT),
  "sine out": SINE_OUT,
  hold: null,
};

const MIRRORED: Partial<Record<SegmentShape, SegmentShape>> = {
  exponential: "logarithmic",
  logarithmic: "exponential",
  "sine in": "sine out",
  "sine out": "sine in",
};

function exponential(x: Fraction): Fraction {
  return Math.expm1(TIME_CONSTANTS * x) / Math.expm1(TIME_CONSTANTS);
}

/** Handles of the same bend seen from the other end. */
function turned({ x1, y1, x2, y2 }: Handles): Handles {
  return { x1: 1 - x2, y1: 1 - y2, x2: 1 - x1, y2: 1 - y1 };
}

function plain({ time, value }: CurvePoint): CurvePoint {
  return { time, value };
}
