import { type EditPlane, held, type Pixel } from "#src/chassis/face/edit/gestures/edit-plane.ts";
import { inside } from "#src/chassis/face/face-layout.ts";
import type { Fraction } from "#src/model/units.ts";

/** How far a step lets through, one number for each. */
export type PaintedSteps = readonly Fraction[];

/** A stroke over the steps: where the mouse was last. */
export interface Stroke {
  readonly column: number;
}

/** The step under the mouse and the level of its height; `null` outside of the plane. */
export function stepAt(
  steps: PaintedSteps,
  { area }: EditPlane,
  mouse: Pixel,
): { readonly column: number; readonly level: Fraction } | null {
  return inside(area, mouse) ? cellAt(steps, area, mouse) : null;
}

/** The button goes down on a step: it takes the level of the height. The very same steps outside of the plane. */
export function beginStroke(
  steps: PaintedSteps,
  plane: EditPlane,
  mouse: Pixel,
): { readonly steps: PaintedSteps; readonly stroke: Stroke | null } {
  const cell = stepAt(steps, plane, mouse);
  if (cell === null) return { steps, stroke: null };
  return { steps: painted(steps, cell.column, cell.column, cell.level), stroke: { column: cell.column } };
}

/** The mouse goes on with the button down: every step that it has passed takes the level of its height, outside of the plane the nearest. */
export function goOnStroke(
  steps: PaintedSteps,
  stroke: Stroke,
  plane: EditPlane,
  mouse: Pixel,
): { readonly steps: PaintedSteps; readonly stroke: Stroke } {
  const { column, level } = cellAt(steps, plane.area, mouse);
  return { steps: painted(steps, stroke.column, column, level), stroke: { column } };
}

function cellAt(steps: PaintedSteps, { left, right, top, bottom }: EditPlane["area"], { x, y }: Pixel) {
  const column = held(Math.floor(((x - left) / (right - left)) * steps.length), 0, steps.length - 1);
  const height = held((bottom - y) / (bottom - top), 0, 1);
  return { column, level: LEVELS[Math.min(LEVELS.length - 1, Math.floor(height * LEVELS.length))]! };
}

function painted(steps: PaintedSteps, one: number, other: number, level: Fraction): PaintedSteps {
  const [first, last] = [Math.min(one, other), Math.max(one, other)];
  const now = steps.map((step, column) => (column >= first && column <= last ? level : step));
  return now.every((step, column) => step === steps[column]) ? steps : now;
}

/** Shut, half open, open, by thirds of the height. */
const LEVELS: readonly Fraction[] = [0, 0.5, 1];
