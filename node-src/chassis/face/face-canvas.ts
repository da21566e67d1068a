import { type Mgraphics, mgraphicsPainter, type ThemeColour } from "#src/adapters/max/mgraphics-painter.ts";
import { type MaxTask, redrawClock } from "#src/adapters/max/redraw-clock.ts";
import type { FaceSize } from "#src/chassis/face/face-layout.ts";
import type { Painter } from "#src/ports/painter.ts";

/** What Max puts into a `v8ui` object's global scope. */
declare const mgraphics: Mgraphics;
declare const max: { getcolor: ThemeColour };
declare const Task: new (run: () => void) => MaxTask;

/** The `v8ui` object that a face is drawn on. */
export interface FaceCanvas {
  /** As Max asks for it. */
  paint(): void;
  /** Something else is to be seen: it is painted soon. */
  changed(): void;
  stop(): void;
}

export function faceCanvas(draw: (size: FaceSize, painter: Painter) => void): FaceCanvas {
  mgraphics.init();
  mgraphics.relative_coords = 0;
  mgraphics.autofill = 0;
  const clock = redrawClock(() => mgraphics.redraw(), { now: () => Date.now(), task: (run) => new Task(run) });
  return {
    paint: () => {
      const [width, height] = mgraphics.size;
      draw(
        { width, height },
        mgraphicsPainter(mgraphics, (name) => max.getcolor(name)),
      );
    },
    changed: () => clock.changed(),
    stop: () => clock.stop(),
  };
}
