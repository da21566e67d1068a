import { type CurvePane, curveHover } from "#src/chassis/face/edit/curve-pane.ts";
import { drawCycle, drawHandles, drawSteps, drawTools, type Tool } from "#src/chassis/face/edit/draw-edit.ts";
import { cycleHover, paneTitle, stepHover } from "#src/chassis/face/edit/edit-pane.ts";
import type { EditedNow } from "#src/chassis/face/edit/edit-state.ts";
import { type EditPlane, pixelOf } from "#src/chassis/face/edit/gestures/edit-plane.ts";
import { stepAt } from "#src/chassis/face/edit/gestures/paint-steps.ts";
import { hitAt, type Mouse } from "#src/chassis/face/edit/gestures/point-gestures.ts";
import { type Pane, planeOf } from "#src/chassis/face/edit/pane-gestures.ts";
import type { Area, FaceLayout } from "#src/chassis/face/face-layout.ts";
import type { Painter } from "#src/ports/painter.ts";

/** Draws what is edited in the place of the curve, and what the mouse is over. */
export function drawPane(pane: Pane, layout: FaceLayout, mouse: Mouse | null, painter: Painter): void {
  const plane = planeOf(pane, layout);
  if (pane.kind === "curve") drawNearHandles(pane, plane, mouse, painter);
  else if (pane.kind === "cycle") drawCycle(pane.points, plane, mouse && hitAt(pane.points, plane, mouse), painter);
  else drawSteps(pane.steps, plane, (mouse && stepAt(pane.steps, plane, mouse)?.column) ?? null, painter);
}

/** The points of the curve that the mouse is near: the others are its dots. */
function drawNearHandles({ points }: CurvePane, plane: EditPlane, mouse: Mouse | null, painter: Painter): void {
  if (mouse === null) return;
  const hit = hitAt(points, plane, mouse);
  const near = points.filter((point) => Math.abs(pixelOf(plane, point).x - mouse.x) <= NEAR);
  const over = hit?.kind === "point" ? near.indexOf(points[hit.index]!) : -1;
  drawHandles(near, plane, over < 0 ? null : { kind: "point", index: over }, painter);
}

/** Pixels. Source: house taste: as far as the eye goes along. */
const NEAR = 24;

/** Draws the tools over the plot and the words beside them; answers where each tool is. */
export function drawPaneTools(
  { now, curve, open, words }: ToolState,
  layout: FaceLayout,
  painter: Painter,
): readonly (readonly [key: string, area: Area])[] {
  const drawn: readonly Tool[] = !open && curve?.face.edited === true ? [{ key: "drawn", words: "Drawn" }] : [];
  return drawTools([...toolsFor(now, open), ...drawn], words, layout, painter);
}

/** What the tools go by. */
export interface ToolState {
  readonly now: EditedNow;
  /** The curve, where it can be edited itself. */
  readonly curve: CurvePane | null;
  readonly open: boolean;
  readonly words: string;
}

/** What the mouse is over, in words; the title where it is over nothing. */
export function paneWords(pane: Pane, layout: FaceLayout, mouse: Mouse | null): string {
  const title = pane.kind === "curve" ? "" : paneTitle(pane);
  if (mouse === null) return title;
  const plane = planeOf(pane, layout);
  if (pane.kind === "steps") {
    const cell = stepAt(pane.steps, plane, mouse);
    return cell === null ? title : stepHover(cell.column, pane.steps[cell.column] ?? 0);
  }
  const hit = hitAt(pane.points, plane, mouse);
  const point = hit?.kind === "point" ? pane.points[hit.index] : undefined;
  if (point === undefined) return title;
  return pane.kind === "curve" ? curveHover(pane.face, point) : cycleHover(pane.editing.recipe, point.at, point.value);
}

function toolsFor(edited: EditedNow, open: boolean): readonly Tool[] {
  if (edited.kind === "none") return [];
  if (!open) return [{ key: "edit", words: "Edit" }];
  const back = { key: "back", words: edited.kind === "steps" ? "Built-in" : "Plain" };
  return [{ key: "done", words: "Done" }, ...(edited.own ? [back] : [])];
}
