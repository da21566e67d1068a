import type { Area } from "#src/chassis/face/face-layout.ts";
import type { BentPoint } from "#src/model/bent-point.ts";

/** Where points stand in the box: pixels of times and values, and back. */
export interface EditPlane {
  /** Pixels. */
  readonly area: Area;
  /** What the area shows from left to right; points stay inside `ends`. */
  readonly from: number;
  readonly to: number;
  /** The first and the last time that a point can have. */
  readonly ends: { readonly from: number; readonly to: number };
  /** What stands at the upper and at the lower edge of the area. */
  readonly top: number;
  readonly bottom: number;
  /** What a point can have. */
  readonly range: { readonly low: number; readonly high: number };
  /** From grid line to grid line, counted from `origin`; 0: no grid. */
  readonly grid: number;
  readonly origin: number;
}

export interface Pixel {
  readonly x: number;
  readonly y: number;
}

export function pixelOf(
  { area, from, to, top, bottom }: EditPlane,
  { at, value }: Pick<BentPoint, "at" | "value">,
): Pixel {
  return {
    x: area.left + ((at - from) / (to - from)) * (area.right - area.left),
    y: area.top + ((top - value) / (top - bottom)) * (area.bottom - area.top),
  };
}

/** Time and value of a pixel, held inside what a point can have. */
export function placeOf(plane: EditPlane, { x, y }: Pixel): { readonly at: number; readonly value: number } {
  const { area, from, to, top, bottom, ends, range } = plane;
  const at = from + ((x - area.left) / (area.right - area.left)) * (to - from);
  const value = top - ((y - area.top) / (area.bottom - area.top)) * (top - bottom);
  return { at: held(at, ends.from, ends.to), value: held(value, range.low, range.high) };
}

/** The grid line that a time is close to on the screen; else the time itself. */
export function snapped({ area, from, to, grid, origin, ends }: EditPlane, at: number): number {
  if (!(grid > 0)) return at;
  const line = origin + Math.round((at - origin) / grid) * grid;
  const apart = (Math.abs(line - at) / (to - from)) * (area.right - area.left);
  return apart <= MAGNET && line >= ends.from && line <= ends.to ? line : at;
}

/** The finest of the steps whose lines stand far enough apart to be aimed at; 0 where none does. */
export function gridFor(steps: readonly number[], pixelsOfOne: number): number {
  return steps.find((step) => step * pixelsOfOne >= APART) ?? 0;
}

export function held(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** Pixels. Source: house taste: a line draws a point to itself from half its distance to the next at most. */
const MAGNET = 3;
const APART = 8;
