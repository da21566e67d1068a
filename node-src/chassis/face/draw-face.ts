import type { CurveFace } from "#src/chassis/face/curve-face.ts";
import { type Area, type FaceLayout, type FaceSize, fits, layOutFace } from "#src/chassis/face/face-layout.ts";
import { curveNumber } from "#src/chassis/face/parts/curve-number.ts";
import { drawCurve, drawPosition } from "#src/chassis/face/parts/draw-curve.ts";
import { drawGrid } from "#src/chassis/face/parts/draw-grid.ts";
import { drawInvitation, type Invitation } from "#src/chassis/face/parts/draw-invitation.ts";
import { drawSpans } from "#src/chassis/face/parts/draw-spans.ts";
import { drawStatus, layOutStatus, statusLines } from "#src/chassis/face/parts/draw-status.ts";
import { drawSecond, drawTrigger } from "#src/chassis/face/parts/draw-trigger.ts";
import { drawUnsure } from "#src/chassis/face/parts/draw-unsure.ts";
import { switchedOff } from "#src/chassis/face/parts/switched-off.ts";
import type { Painter } from "#src/ports/painter.ts";

/** What a hand edits, over the curve or, while it is open, in its place. */
export interface FaceOverlay {
  readonly open: boolean;
  draw(layout: FaceLayout, painter: Painter): void;
}

/**
 * State in, drawing calls out: the face of every device that draws a curve.
 *
 * Shape: any state and any size; nothing is drawn outside the box and no coordinate is NaN. A box under 48 x 40 px stays
 * empty, one under 140 px wide or 80 px high goes without its numbers. Answers where the button under the status can be
 * clicked; `null` where there is none.
 */
export function drawFace(
  state: CurveFace,
  invitation: Invitation,
  size: FaceSize,
  painter: Painter,
  edit: FaceOverlay | null = null,
): Area | null {
  if (!fits(size)) {
    drawEmptyBox(size, painter);
    return null;
  }
  const covered = edit?.open === true;
  const empty = state.curve.length === 0 && !covered;
  const words = layOutStatus(state, { empty, number: curveNumber(state) }, size, painter);
  const layout = layOutFace(state, size, statusLines(words));
  const brush = state.enabled ? painter : switchedOff(painter);
  brush.rectangle(0, 0, layout.box.right, layout.box.bottom);
  brush.fill("lcdBackground");
  if (empty) {
    drawInvitation(state, invitation, layout, brush);
  } else if (!covered) {
    drawSpans(state, layout, brush);
    drawUnsure(state, layout, brush);
    drawTrigger(state, layout, brush);
    drawGrid(state, layout, brush);
    drawSecond(state, layout, brush);
    drawCurve(state, layout, brush);
    drawPosition(state, layout, brush);
  }
  edit?.draw(layout, brush);
  return drawStatus(state, words, layout, brush);
}

function drawEmptyBox({ width, height }: FaceSize, painter: Painter): void {
  if (!(width >= 1 && height >= 1) || !Number.isFinite(width + height)) return;
  painter.rectangle(0, 0, Math.floor(width), Math.floor(height));
  painter.fill("lcdBackground");
}
