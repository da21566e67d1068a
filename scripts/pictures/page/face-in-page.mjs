import { canvasPainter } from "#src/adapters/canvas/canvas-painter.ts";
import { LIVE_THEMES } from "#src/adapters/canvas/live-themes.ts";
import { EMPTY_CURVE_FACE } from "#src/chassis/face/curve-face.ts";
import { drawFace } from "#src/chassis/face/draw-face.ts";
import { takeFaceMessage } from "#src/chassis/face/face-messages.ts";
import { drawMasterFace } from "#src/devices/master/face/draw-master-face.ts";
import { EMPTY_MASTER_FACE } from "#src/devices/master/face/master-face.ts";
import { takeMasterMessage } from "#src/devices/master/face/master-messages.ts";
import { drawMeterFace } from "#src/devices/meter/face/draw-meter-face.ts";
import { EMPTY_METER_FACE, takeMeterMessage } from "#src/devices/meter/face/meter-face.ts";
import { drawMixFace } from "#src/devices/mix/face/draw-mix-face.ts";
import { EMPTY_MIX_FACE } from "#src/devices/mix/face/mix-face.ts";
import { takeMixMessage } from "#src/devices/mix/face/mix-messages.ts";

/** Draws a device's face into the page's canvas, from its invitation and the same messages that the patch sends; `reading` as a click would. */
globalThis.showFace = (messages, theme, { device, invitation, reading = null }) => {
  const canvas = document.querySelector("canvas");
  const { width, height } = canvas.getBoundingClientRect();
  canvas.width = Math.round(width * devicePixelRatio);
  canvas.height = Math.round(height * devicePixelRatio);
  const context = canvas.getContext("2d");
  context.scale(devicePixelRatio, devicePixelRatio);
  const painter = canvasPainter(context, LIVE_THEMES[theme], getComputedStyle(canvas).fontFamily);
  const { empty, take, draw } = PLAIN[device] ?? CURVE;
  const state = messages.reduce((face, [selector, ...atoms]) => take(face, selector, atoms), empty);
  draw(state, { width, height }, painter, invitation, reading);
};

/** A face by what it is told and how it is drawn. */
const CURVE = {
  empty: EMPTY_CURVE_FACE,
  take: takeFaceMessage,
  draw: (state, size, painter, invitation) => drawFace(state, invitation, size, painter),
};

/** Faces of devices that draw no curve. */
const PLAIN = {
  master: {
    empty: EMPTY_MASTER_FACE,
    take: takeMasterMessage,
    draw: (state, size, painter, _invitation, reading) => drawMasterFace(state, reading, size, painter),
  },
  mix: {
    empty: EMPTY_MIX_FACE,
    take: takeMixMessage,
    draw: (state, size, painter, _invitation, reading) => drawMixFace(state, reading, size, painter),
  },
  meter: { empty: EMPTY_METER_FACE, take: takeMeterMessage, draw: drawMeterFace },
};
