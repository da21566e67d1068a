import type { EditedNow } from "#src/chassis/face/edit/edit-state.ts";
import { type EditPlane, gridFor } from "#src/chassis/face/edit/gestures/edit-plane.ts";
import type { FaceLayout } from "#src/chassis/face/face-layout.ts";

/** Where one cycle, or the steps of a pattern, stand in the box while they are edited. */
export function cyclePlane({ plot }: Pick<FaceLayout, "plot">): EditPlane {
  const area = { left: plot.left + AIR, top: plot.top + AIR, right: plot.right - AIR, bottom: plot.bottom - AIR };
  const grid = gridFor(PARTS, area.right - area.left);
  return { area, from: 0, to: 1, ends: WHOLE, top: 1, bottom: 0, range: { low: 0, high: 1 }, grid, origin: 0 };
}

/** The steps fill the plot from edge to edge. */
export function stepsPlane({ plot }: Pick<FaceLayout, "plot">): EditPlane {
  return { area: plot, from: 0, to: 1, ends: WHOLE, top: 1, bottom: 0, range: { low: 0, high: 1 }, grid: 0, origin: 0 };
}

/** What a place in a cycle is, in words: how much, and where of the whole. */
export function cycleHover(recipe: string, at: number, value: number): string {
  const where = `${Math.round(at * PER_CENT)} % of the cycle`;
  if (recipe !== PAN) return `${Math.round(value * PER_CENT)} %, at ${where}`;
  const side = Math.round((value - HALF) * 2 * PER_CENT);
  const words = side === 0 ? "middle" : `${Math.abs(side)} % ${side < 0 ? "left" : "right"}`;
  return `${words}, at ${where}`;
}

/** What a step is, in words. */
export function stepHover(column: number, level: number): string {
  const words = level === 1 ? "open" : level === 0 ? "shut" : `${Math.round(level * PER_CENT)} % open`;
  return `Step ${column + 1}: ${words}`;
}

/** What stands over the pane. */
export function paneTitle({ kind, own }: Exclude<EditedNow, { kind: "none" }>): string {
  if (kind === "steps") return own ? "Your steps" : "Paint your steps";
  return own ? "Your cycle" : "One cycle";
}

/** Pixels that stay free around a cycle, so that the points at its corners can be seen and taken. */
const AIR = 4;
const WHOLE = { from: 0, to: 1 } as const;
/** Parts of a cycle that a grid can have, finest first. */
const PARTS = [1 / 32, 1 / 16, 1 / 8, 1 / 4] as const;
const PER_CENT = 100;
const HALF = 0.5;
const PAN = "autoPan";
