import type { Invitation } from "#src/chassis/face/parts/draw-invitation.ts";
import { type MouseHandler, showFace } from "#src/chassis/face/show-face.ts";
import type { RecipeEditing } from "#src/chassis/spec/recipe-editing.ts";

/** What the device says before there is a curve; bake puts the manifest's in here. */
declare const INVITATION: Invitation;
/** What can be edited of each recipe of the device; bake puts it in too. */
declare const EDITING: readonly RecipeEditing[];
/** What Max puts into a `v8ui` object's global scope. */
// biome-ignore lint/style/useConst: Max declares it, the script sets it
declare let outlets: number;

/** A bang of the button under the status; what a hand has edited. */
outlets = 2;

/** The script of every device's `v8ui` object: what is exported here becomes a handler at the top of one classic script. */
const face = showFace(INVITATION, EDITING);

/** Max calls this whenever the object is to be drawn. */
export function paint(): void {
  face.paint();
}

/** Every message of the patch. */
export function anything(...atoms: unknown[]): void {
  face.anything(...atoms);
}

export function onclick(...mouse: Parameters<MouseHandler>): void {
  face.onclick(...mouse);
}

export function ondrag(...mouse: Parameters<MouseHandler>): void {
  face.ondrag(...mouse);
}

export function ondblclick(...mouse: Parameters<MouseHandler>): void {
  face.ondblclick(...mouse);
}

export function onidle(...mouse: Parameters<MouseHandler>): void {
  face.onidle(...mouse);
}

export function onidleout(): void {
  face.onidleout();
}

export function onresize(): void {
  face.onresize();
}

export function notifydeleted(): void {
  face.notifydeleted();
}
