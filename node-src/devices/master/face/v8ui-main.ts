import { faceCanvas } from "#src/chassis/face/face-canvas.ts";
import { type FaceClicks, type FaceReading, NO_CLICKS, readingAfter } from "#src/chassis/face/lamps/face-reading.ts";
import { drawMasterFace } from "#src/devices/master/face/draw-master-face.ts";
import { EMPTY_MASTER_FACE, type MasterFace } from "#src/devices/master/face/master-face.ts";
import { takeMasterMessage } from "#src/devices/master/face/master-messages.ts";

/** What Max puts into a `v8ui` object's global scope. */
declare const messagename: string;
// biome-ignore lint/style/useConst: Max declares it, the script sets it
declare let outlets: number;

/** As of every device's face; this one says nothing. */
outlets = 2;

let state: MasterFace = EMPTY_MASTER_FACE;
/** What can be clicked in what was drawn last, and what is read in place of the lamps. */
let clicks: FaceClicks = NO_CLICKS;
let reading: FaceReading | null = null;
const canvas = faceCanvas((size, painter) => {
  clicks = drawMasterFace(state, reading, size, painter);
});

/** Max calls this whenever the object is to be drawn. */
export function paint(): void {
  canvas.paint();
}

/** Every message of the patch. Whatever the status says anew takes the place of what is read. */
export function anything(...atoms: unknown[]): void {
  const next = takeMasterMessage(state, messagename, atoms);
  if (next === state && messagename !== "theme") return;
  if (next.status !== state.status) reading = null;
  state = next;
  canvas.changed();
}

/** A click on a lamp reads what it found and does, one below them all that the status says; another one turns the page, and goes back behind the last. */
export function onclick(x: number, y: number): void {
  reading = readingAfter(reading, clicks, { x, y });
  canvas.changed();
}

export function onresize(): void {
  canvas.changed();
}

export function notifydeleted(): void {
  canvas.stop();
}
