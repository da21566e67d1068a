import { showFace } from "#src/chassis/face/show-face.ts";
import { PUMP_INVITATION } from "#src/devices/pump/face.ts";

/** The script of the `v8ui` object: what is exported here becomes a handler at the top of one classic script. */
const face = showFace(PUMP_INVITATION);

/** Max calls this whenever the object is to be drawn. */
export function paint(): void {
  face.paint();
}

/** Every message of the patch. */
export function anything(...atoms: unknown[]): void {
  face.anything(...atoms);
}

export function onclick(x: number, y: number): void {
  face.onclick(x, y);
}

export function onresize(): void {
  face.onresize();
}

export function notifydeleted(): void {
  face.notifydeleted();
}
