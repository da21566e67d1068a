import { faceCanvas } from "#src/chassis/face/face-canvas.ts";
import { FRAME } from "#src/devices/meter/engine/frame-text.ts";
import { drawMeterFace, looksOtherwise } from "#src/devices/meter/face/draw-meter-face.ts";
import { EMPTY_METER_FACE, type MeterFace, takeMeterMessage } from "#src/devices/meter/face/meter-face.ts";

/** What Max puts into a `v8ui` object's global scope. */
declare const messagename: string;
// biome-ignore lint/style/useConst: Max declares it, the script sets it
declare let outlets: number;
/** Source: docs.cycling74.com/apiref/js/buffer: channels count from 1, frames from 0; more than one sample come as a list. */
declare const Buffer: new (name: string) => { peek(channel: number, frame: number, count: number): readonly number[] };

/** As of every device's face; this one says nothing. */
outlets = 2;

let state: MeterFace = EMPTY_METER_FACE;
const canvas = faceCanvas((size, painter) => drawMeterFace(state, size, painter));

/** Max calls this whenever the object is to be drawn. */
export function paint(): void {
  canvas.paint();
}

/** What the engines of the views write. */
let seen: InstanceType<typeof Buffer> | null = null;

/** `buffer NAME`: the device's own `buffer~`, by the name that Max gave it for `---`. */
export function buffer(name: string): void {
  seen = new Buffer(name);
}

/** `frame COUNT`: another frame was written. */
export function frame(): void {
  if (seen !== null) take("frame", seen.peek(1, 0, FRAME.samples));
}

/** Every other message of the patch. */
export function anything(...atoms: unknown[]): void {
  take(messagename, atoms);
  if (messagename === "theme") canvas.changed();
}

function take(selector: string, atoms: readonly unknown[]): void {
  const before = state;
  state = takeMeterMessage(state, selector, atoms);
  if (looksOtherwise(before, state)) canvas.changed();
}

export function onresize(): void {
  canvas.changed();
}

export function notifydeleted(): void {
  canvas.stop();
}
