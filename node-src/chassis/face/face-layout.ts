import type { BeatSpan, CurveFace } from "#src/chassis/face/curve-face.ts";
import { valueRange } from "#src/chassis/face/value-range.ts";
import type { Beats } from "#src/model/units.ts";

/** Where things stand in the box, in whole pixels, and how beats and decibels become pixels. */
export interface FaceLayout {
  readonly box: Area;
  readonly plot: Area;
  /** Bar numbers above the plot and decibels left of it; `null` where the box is too small for them. */
  readonly ruler: Area | null;
  readonly gutter: Area | null;
  readonly status: Area;
  readonly view: BeatSpan;
  /** What stands at the upper and at the lower edge of the plot, in the face's unit. */
  readonly top: number;
  readonly bottom: number;
  /** Pixels of a beat and of a value, held inside the plot. */
  x(time: Beats): number;
  y(value: number): number;
}

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function inside(
  { left, top, right, bottom }: Area,
  { x, y }: { readonly x: number; readonly y: number },
): boolean {
  return x >= left && x < right && y >= top && y < bottom;
}

export interface FaceSize {
  readonly width: number;
  readonly height: number;
}

/** Source: house taste, tried at 1x and 2x: 9 px is the smallest text that Live's own displays use. */
export const TEXT = { small: 9, line: 9.5, title: 13 } as const;

/** Divides a box that `fits`; the status takes as many lines as its words need. */
export function layOutFace(state: CurveFace, size: FaceSize, statusLines: number): FaceLayout {
  const width = Math.floor(size.width);
  const height = Math.floor(size.height);
  const ruler = isRoomy(size) ? RULER : 0;
  const gutter = width >= ROOMY.width ? GUTTER : 0;
  const plot = {
    left: Math.max(gutter, EDGE),
    top: Math.max(ruler, EDGE),
    right: width - EDGE,
    bottom: height - STATUS - (statusLines - 1) * STATUS_LINE,
  };
  const view = viewOf(state);
  const { top, bottom } = valueRange(state);
  return {
    box: { left: 0, top: 0, right: width, bottom: height },
    plot,
    ruler: ruler > 0 ? { left: plot.left, top: 0, right: plot.right, bottom: ruler } : null,
    gutter: gutter > 0 ? { left: 0, top: plot.top, right: gutter, bottom: plot.bottom } : null,
    status: { left: 0, top: plot.bottom, right: width, bottom: height },
    view,
    top,
    bottom,
    x: (time) => between(plot.left, plot.right, (time - view.from) / (view.to - view.from)),
    y: (value) => between(plot.top + DOT, plot.bottom - DOT, (top - value) / (top - bottom)),
  };
}

/** Whether a plot and a status line fit in at all. */
export function fits({ width, height }: FaceSize): boolean {
  return width >= SMALLEST.width && height >= SMALLEST.height && width <= LARGEST && height <= LARGEST;
}

/** Whether there is height for bar numbers and for a second line of words. */
export function isRoomy({ height }: FaceSize): boolean {
  return height >= ROOMY.height;
}

/** The clip, or else as far as the curve goes. */
export function viewOf({ span, curve, bars }: CurveFace): BeatSpan {
  if (span !== null && span.to > span.from && Number.isFinite(span.to - span.from)) return span;
  const times = curve.map(({ time }) => time).filter(Number.isFinite);
  const from = times[0] ?? 0;
  const to = times.at(-1) ?? 0;
  return to > from ? { from, to } : { from, to: from + (bars.length > 0 ? bars.length : 1) };
}

function between(start: number, end: number, share: number): number {
  return start + (end - start) * Math.min(1, Math.max(0, Number.isNaN(share) ? 0 : share));
}

/** Pixels from line to line of the status. */
export const STATUS_LINE = 12;

/** Pixels. */
const EDGE = 3;
const RULER = 13;
const GUTTER = 22;
const STATUS = 16;
const DOT = 2;
const SMALLEST = { width: 48, height: 40 } as const;
const ROOMY = { width: 140, height: 80 } as const;
const LARGEST = 4096;
