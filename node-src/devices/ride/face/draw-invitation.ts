import { statusWords } from "#src/devices/ride/face/draw-status.ts";
import { type FaceLayout, TEXT } from "#src/devices/ride/face/face-layout.ts";
import type { FaceState } from "#src/devices/ride/face/face-state.ts";
import { wrapWords } from "#src/devices/ride/face/fit-words.ts";
import type { Painter } from "#src/ports/painter.ts";

/** What stands in the plot before there is a curve: what to press, or what is going on, over the ghost of a ride. */
export function drawInvitation(state: FaceState, layout: FaceLayout, painter: Painter): void {
  const { plot } = layout;
  drawGhost(layout, painter);
  const { title, hint } = invitation(state);
  const width = plot.right - plot.left - 2 * MARGIN;
  const most = Math.max(1, Math.floor((plot.bottom - plot.top - TITLE_LINE) / LINE));
  const lines = hint === "" ? [] : wrapWords(hint, width, TEXT.line, Math.min(most, MOST_LINES), painter);
  const height = TITLE_LINE + lines.length * LINE;
  const middle = (plot.left + plot.right) / 2;
  let baseline = Math.round((plot.top + plot.bottom - height) / 2) + TEXT.title;
  if (painter.textWidth(title, TEXT.title) > width || baseline + height - TITLE_LINE > plot.bottom) return;
  const ink = state.status.kind === "refused" ? "warning" : "text";
  painter.text(title, middle, baseline, { size: TEXT.title, ink, align: "centre" });
  baseline += GAP;
  for (const line of lines) {
    baseline += LINE;
    painter.text(line, middle, baseline, { size: TEXT.line, ink: "textDim", align: "centre" });
  }
}

function invitation(state: FaceState): { readonly title: string; readonly hint: string } {
  switch (state.status.kind) {
    case "listening":
      return { title: "Listening", hint: "" };
    case "refused":
      return { title: "Not yet", hint: statusWords(state) };
    default:
      return {
        title: "Press Analyse",
        hint: "Steadyhand finds the phrases of this clip and draws the gain that evens them out.",
      };
  }
}

/** A ride as it might come out, faint, so that the box says what it is for. */
function drawGhost(layout: FaceLayout, painter: Painter): void {
  const { plot } = layout;
  const zero = layout.y(0);
  const swing = (plot.bottom - plot.top) / 3;
  GHOST.forEach(([time, gain], index) => {
    const x = plot.left + time * (plot.right - plot.left);
    const y = Math.min(plot.bottom - 2, Math.max(plot.top + 2, zero - gain * swing));
    if (index === 0) painter.moveTo(x, y);
    else painter.lineTo(x, y);
  });
  painter.stroke("accent", 1, GHOST_LINE);
}

/** Shares of the width and of the swing. Source: house taste. */
const GHOST: readonly (readonly [number, number])[] = [
  [0, 0],
  [0.06, 0],
  [0.09, 0.7],
  [0.27, 0.7],
  [0.31, -0.8],
  [0.46, -0.8],
  [0.5, 0.35],
  [0.69, 0.35],
  [0.73, 0.95],
  [0.86, 0.95],
  [0.9, -0.3],
  [1, -0.3],
];
const GHOST_LINE = 0.3;

/** Pixels. Source: house taste, tried at 1x and 2x. */
const MARGIN = 8;
const TITLE_LINE = 18;
const LINE = 12;
const GAP = 3;
const MOST_LINES = 4;
