import { canvasPainter } from "#src/adapters/canvas/canvas-painter.ts";
import { LIVE_THEMES } from "#src/adapters/canvas/live-themes.ts";
import { drawFace } from "#src/chassis/face/draw-face.ts";
import { takeFaceMessage } from "#src/chassis/face/face-messages.ts";
import { EMPTY_FACE } from "#src/chassis/face/face-state.ts";
import { PUMP_INVITATION } from "#src/devices/pump/face.ts";
import { RIDE_INVITATION } from "#src/devices/ride/face.ts";
import { SWEEP_INVITATION } from "#src/devices/sweep/face.ts";
import { THROW_INVITATION } from "#src/devices/throw/face.ts";

const INVITATIONS = {
  Ride: RIDE_INVITATION,
  Pump: PUMP_INVITATION,
  Sweep: SWEEP_INVITATION,
  Throw: THROW_INVITATION,
};

/** Draws the face into the page's canvas, from the same messages that the patch sends. */
globalThis.showFace = (messages, theme, device = "Ride") => {
  const canvas = document.querySelector("canvas");
  const { width, height } = canvas.getBoundingClientRect();
  canvas.width = Math.round(width * devicePixelRatio);
  canvas.height = Math.round(height * devicePixelRatio);
  const context = canvas.getContext("2d");
  context.scale(devicePixelRatio, devicePixelRatio);
  const state = messages.reduce((face, [selector, ...atoms]) => takeFaceMessage(face, selector, atoms), EMPTY_FACE);
  const painter = canvasPainter(context, LIVE_THEMES[theme], getComputedStyle(canvas).fontFamily);
  drawFace(state, INVITATIONS[device], { width, height }, painter);
};
