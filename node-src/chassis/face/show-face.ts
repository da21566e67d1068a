import { type Mgraphics, mgraphicsPainter, type ThemeColour } from "#src/adapters/max/mgraphics-painter.ts";
import { type MaxTask, redrawClock } from "#src/adapters/max/redraw-clock.ts";
import { type CurveFace, EMPTY_CURVE_FACE } from "#src/chassis/face/curve-face.ts";
import { drawFace } from "#src/chassis/face/draw-face.ts";
import type { Area } from "#src/chassis/face/face-layout.ts";
import { takeFaceMessage } from "#src/chassis/face/face-messages.ts";
import type { Invitation } from "#src/chassis/face/parts/draw-invitation.ts";

/** What Max puts into a `v8ui` object's global scope. */
declare const mgraphics: Mgraphics;
declare const max: { getcolor: ThemeColour };
declare const messagename: string;
declare const outlet: (outlet: number, message: string) => void;
declare const Task: new (run: () => void) => MaxTask;

/** The handlers of a face, by the names that Max calls. */
export interface FaceHandlers {
  paint(): void;
  /** Every message of the patch; `theme` only asks for the colours again. */
  anything(...atoms: readonly unknown[]): void;
  /** A click, in pixels of the box; one on the button under the status is a press of it. */
  onclick(x: number, y: number): void;
  onresize(): void;
  notifydeleted(): void;
}

/** A device's face on `mgraphics`. It says nothing but a bang when its button is clicked, and holds no strings but words to show. */
export function showFace(invitation: Invitation): FaceHandlers {
  mgraphics.init();
  mgraphics.relative_coords = 0;
  mgraphics.autofill = 0;
  let state: CurveFace = EMPTY_CURVE_FACE;
  /** Where the button was drawn last; only what is seen can be clicked. */
  let button: Area | null = null;
  const clock = redrawClock(() => mgraphics.redraw(), { now: () => Date.now(), task: (run) => new Task(run) });
  return {
    paint: () => {
      const [width, height] = mgraphics.size;
      const painter = mgraphicsPainter(mgraphics, (name) => max.getcolor(name));
      button = drawFace(state, invitation, { width, height }, painter);
    },
    anything: (...atoms) => {
      const next = takeFaceMessage(state, messagename, atoms);
      if (next === state && messagename !== "theme") return;
      state = next;
      clock.changed();
    },
    onclick: (x, y) => {
      if (button === null || state.offer === "") return;
      if (x >= button.left && x < button.right && y >= button.top && y < button.bottom) outlet(0, "bang");
    },
    onresize: () => clock.changed(),
    notifydeleted: () => clock.stop(),
  };
}
