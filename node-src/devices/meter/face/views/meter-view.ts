import type { FaceSize } from "#src/chassis/face/face-layout.ts";
import type { MeterFace } from "#src/devices/meter/face/meter-face.ts";
import type { Painter } from "#src/ports/painter.ts";

/** One of the things that the face can show; `meter-views.ts` has all of them by their names. */
export interface MeterView {
  /** The parts of the state that it shows; what else changes is not drawn while it stands. */
  readonly shows: readonly (keyof MeterFace)[];
  /** Everything above the last line. */
  draw(state: MeterFace, size: FaceSize, painter: Painter): void;
  /** The last line, while nothing more urgent is to be said. */
  words(state: MeterFace): string;
}
