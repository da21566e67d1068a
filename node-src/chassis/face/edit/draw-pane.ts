import { drawCycle, drawSteps, drawTools, type Tool } from "#src/chassis/face/edit/draw-edit.ts";
import { cycleHover, paneTitle, stepHover } from "#src/chassis/face/edit/edit-pane.ts";
import type { EditedNow } from "#src/chassis/face/edit/edit-state.ts";
import { stepAt } from "#src/chassis/face/edit/paint-steps.ts";
import { type Pane, planeOf } from "#src/chassis/face/edit/pane-gestures.ts";
import { hitAt, type Mouse } from "#src/chassis/face/edit/point-gestures.ts";
import type { Area, FaceLayout } from "#src/chassis/face/face-layout.ts";
import type { Painter } from "#src/ports/painter.ts";

/** Draws what is edited in the place of the curve, and what the mouse is over. */
export function drawPane(pane: Pane, layout: FaceLayout, mouse: Mouse | null, painter: Painter): void {
  const plane = planeOf(pane, layout);
  if (pane.kind === "cycle") drawCycle(pane.points, plane, mouse && hitAt(pane.points, plane, mouse), painter);
  else drawSteps(pane.steps, plane, (mouse && stepAt(pane.steps, plane, mouse)?.column) ?? null, painter);
}

/** Draws the tools over the plot and the words beside them; answers where each tool is. */
export function drawPaneTools(
  edited: EditedNow,
  words: string,
  open: boolean,
  layout: FaceLayout,
  painter: Painter,
): readonly (readonly [key: string, area: Area])[] {
  return drawTools(toolsFor(edited, open), words, layout, painter);
}

/** What the mouse is over, in words; the title where it is over nothing. */
export function paneWords(pane: Pane, layout: FaceLayout, mouse: Mouse | null): string {
  const title = paneTitle(pane);
  if (mouse === null) return title;
  const plane = planeOf(pane, layout);
  if (pane.kind === "steps") {
    const cell = stepAt(pane.steps, plane, mouse);
    return cell === null ? title : stepHover(cell.column, pane.steps[cell.column] ?? 0);
  }
  const hit = hitAt(pane.points, plane, mouse);
  const point = hit?.kind === "point" ? pane.points[hit.index] : undefined;
  return point === undefined ? title : cycleHover(pane.editing.recipe, point.at, point.value);
}

function toolsFor(edited: EditedNow, open: boolean): readonly Tool[] {
  if (edited.kind === "curve") return [];
  if (!open) return [{ key: "edit", words: "Edit" }];
  const back = { key: "back", words: edited.kind === "steps" ? "Built-in" : "Plain" };
  return [{ key: "done", words: "Done" }, ...(edited.own ? [back] : [])];
}
