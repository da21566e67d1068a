import { type Mgraphics, mgraphicsPainter, type ThemeColour } from "#src/adapters/max/mgraphics-painter.ts";
import { type MaxTask, redrawClock } from "#src/adapters/max/redraw-clock.ts";
import { takeFaceMessage } from "#src/chassis/face/face-messages.ts";
import { EMPTY_FACE, type FaceState } from "#src/chassis/face/face-state.ts";
import { drawFace } from "#src/devices/ride/face.ts";

/**
 * The script of the `v8ui` object: what is exported here becomes a handler at the top of one classic script.
 * It answers nothing and holds no strings but the status words.
 */
declare const mgraphics: Mgraphics;
declare const max: { getcolor: ThemeColour };
declare const messagename: string;
declare const Task: new (run: () => void) => MaxTask;

mgraphics.init();
mgraphics.relative_coords = 0;
mgraphics.autofill = 0;

let state: FaceState = EMPTY_FACE;
const clock = redrawClock(() => mgraphics.redraw(), { now: () => Date.now(), task: (run) => new Task(run) });

/** Max calls this whenever the object is to be drawn. */
export function paint(): void {
  const [width, height] = mgraphics.size;
  drawFace(
    state,
    { width, height },
    mgraphicsPainter(mgraphics, (name) => max.getcolor(name)),
  );
}

/** Every message of the patch; `theme` only asks for the colours again. */
export function anything(...atoms: unknown[]): void {
  const next = takeFaceMessage(state, messagename, atoms);
  if (next === state && messagename !== "theme") return;
  state = next;
  clock.changed();
}

export function onresize(): void {
  clock.changed();
}

export function notifydeleted(): void {
  clock.stop();
}
