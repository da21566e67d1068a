import { type Mgraphics, mgraphicsPainter, type ThemeColour } from "#src/adapters/max/mgraphics-painter.ts";
import { type MaxTask, redrawClock } from "#src/adapters/max/redraw-clock.ts";
import { drawFace } from "#src/chassis/face/draw-face.ts";
import { takeFaceMessage } from "#src/chassis/face/face-messages.ts";
import { EMPTY_FACE, type FaceState } from "#src/chassis/face/face-state.ts";
import type { Invitation } from "#src/chassis/face/parts/draw-invitation.ts";

/** What Max puts into a `v8ui` object's global scope. */
declare const mgraphics: Mgraphics;
declare const max: { getcolor: ThemeColour };
declare const messagename: string;
declare const Task: new (run: () => void) => MaxTask;

/** The handlers of a face, by the names that Max calls. */
export interface FaceHandlers {
  paint(): void;
  /** Every message of the patch; `theme` only asks for the colours again. */
  anything(...atoms: readonly unknown[]): void;
  onresize(): void;
  notifydeleted(): void;
}

/** A device's face on `mgraphics`. It answers nothing and holds no strings but the status words. */
export function showFace(invitation: Invitation): FaceHandlers {
  mgraphics.init();
  mgraphics.relative_coords = 0;
  mgraphics.autofill = 0;
  let state: FaceState = EMPTY_FACE;
  const clock = redrawClock(() => mgraphics.redraw(), { now: () => Date.now(), task: (run) => new Task(run) });
  return {
    paint: () => {
      const [width, height] = mgraphics.size;
      const painter = mgraphicsPainter(mgraphics, (name) => max.getcolor(name));
      drawFace(state, invitation, { width, height }, painter);
    },
    anything: (...atoms) => {
      const next = takeFaceMessage(state, messagename, atoms);
      if (next === state && messagename !== "theme") return;
      state = next;
      clock.changed();
    },
    onresize: () => clock.changed(),
    notifydeleted: () => clock.stop(),
  };
}
