import { faceCanvas } from "#src/chassis/face/face-canvas.ts";
import { drawMeterFace } from "#src/devices/meter/face/draw-meter-face.ts";
import { EMPTY_METER_FACE, type MeterFace, takeMeterMessage } from "#src/devices/meter/face/meter-face.ts";

/** What Max puts into a `v8ui` object's global scope. */
declare const messagename: string;
// biome-ignore lint/style/useConst: Max declares it, the script sets it
declare let outlets: number;

/** As of every device's face; this one says nothing. */
outlets = 2;

let state: MeterFace = EMPTY_METER_FACE;
const canvas = faceCanvas((size, painter) => drawMeterFace(state, size, painter));

/** Max calls this whenever the object is to be drawn. */
export function paint(): void {
  canvas.paint();
}

/** Every message of the patch. */
export function anything(...atoms: unknown[]): void {
  const next = takeMeterMessage(state, messagename, atoms);
  if (next === state && messagename !== "theme") return;
  state = next;
  canvas.changed();
}

export function onresize(): void {
  canvas.changed();
}

export function notifydeleted(): void {
  canvas.stop();
}
