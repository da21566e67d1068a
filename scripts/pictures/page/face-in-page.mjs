import { canvasPainter } from "#src/adapters/canvas/canvas-painter.ts";
import { LIVE_THEMES } from "#src/adapters/canvas/live-themes.ts";
import { EMPTY_CURVE_FACE } from "#src/chassis/face/curve-face.ts";
import { drawFace } from "#src/chassis/face/draw-face.ts";
import { takeFaceMessage } from "#src/chassis/face/face-messages.ts";

/** Draws a device's face into the page's canvas, from its invitation and the same messages that the patch sends. */
globalThis.showFace = (messages, theme, invitation) => {
  const canvas = document.querySelector("canvas");
  const { width, height } = canvas.getBoundingClientRect();
  canvas.width = Math.round(width * devicePixelRatio);
  canvas.height = Math.round(height * devicePixelRatio);
  const context = canvas.getContext("2d");
  context.scale(devicePixelRatio, devicePixelRatio);
  const state = messages.reduce(
    (face, [selector, ...atoms]) => takeFaceMessage(face, selector, atoms),
    EMPTY_CURVE_FACE,
  );
  const painter = canvasPainter(context, LIVE_THEMES[theme], getComputedStyle(canvas).fontFamily);
  drawFace(state, invitation, { width, height }, painter);
};
