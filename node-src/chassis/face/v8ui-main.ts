import type { Invitation } from "#src/chassis/face/parts/draw-invitation.ts";
import { showFace } from "#src/chassis/face/show-face.ts";

/** What the device says before there is a curve; bake puts the manifest's in here. */
declare const INVITATION: Invitation;

/** The script of every device's `v8ui` object: what is exported here becomes a handler at the top of one classic script. */
const face = showFace(INVITATION);

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
