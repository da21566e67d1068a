import type { Beats } from "#src/model/units.ts";

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
