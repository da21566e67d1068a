import type { Beats, RawValue } from "#src/model/units.ts";

/** A cubic Bezier in the unit square of a segment: x is time, y is 0 at the segment's left value and 1 at its right. */
export interface BezierHandles {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Time and value. `curve` bends the segment to the next breakpoint; without it the segment is straight. */
export interface Breakpoint<Value extends number = number> {
  readonly time: Beats;
  readonly value: Value;
  readonly curve?: BezierHandles;
}

/** Breakpoints in rising time; two at one time are a step. Before the first and after the last the value holds. */
export type Envelope<Value extends number = number> = readonly Breakpoint<Value>[];

/** An envelope whose bends are laid out: straight from each breakpoint to the next. */
export type StraightEnvelope<Value extends number = number> = readonly StraightPoint<Value>[];

export interface StraightPoint<Value extends number = number> extends Breakpoint<Value> {
  readonly curve?: never;
}

/** A curve as it is drawn for one parameter: in beats and raw values, with the stretch of the lane that it owns. */
export interface DrawnCurve<Points extends Envelope<RawValue> = Envelope<RawValue>> {
  readonly points: Points;
  /** Outside it the lane stays as it is. */
  readonly from: Beats;
  readonly to: Beats;
}
