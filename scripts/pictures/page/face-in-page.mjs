import { canvasPainter } from "#src/adapters/canvas/canvas-painter.ts";
import { LIVE_THEMES } from "#src/adapters/canvas/live-themes.ts";
import { takeFaceMessage } from "#src/chassis/face/face-messages.ts";
import { EMPTY_FACE } from "#src/chassis/face/face-state.ts";
import { drawFace } from "#src/devices/ride/face.ts";

/** Draws the face into the page's canvas, from the same messages that the patch sends. */
globalThis.showFace = (messages, theme) => {
  const canvas = document.querySelector("canvas");
  const { width, height } = canvas.getBoundingClientRect();
  canvas.width = Math.round(width * devicePixelRatio);
  canvas.height = Math.round(height * devicePixelRatio);
  const context = canvas.getContext("2d");
  context.scale(devicePixelRatio, devicePixelRatio);
  const state = messages.reduce((face, [selector, ...atoms]) => takeFaceMessage(face, selector, atoms), EMPTY_FACE);
  drawFace(state, { width, height }, canvasPainter(context, LIVE_THEMES[theme], getComputedStyle(canvas).fontFamily));
};
