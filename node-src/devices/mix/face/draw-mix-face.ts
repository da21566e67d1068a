import type { FaceSize } from "#src/chassis/face/face-layout.ts";
import { drawLampFace, type HeadWords, type LampFace } from "#src/chassis/face/lamps/draw-lamp-face.ts";
import type { FaceClicks, FaceReading } from "#src/chassis/face/lamps/face-reading.ts";
import { drawMixLamp, mixLampAreas } from "#src/devices/mix/face/draw-mix-lamp.ts";
import { LAMPS, MIX_HINT, type MixFace } from "#src/devices/mix/face/mix-face.ts";
import type { Painter } from "#src/ports/painter.ts";

/** State in, drawing calls out: the face of the Mix, or what is read over it. */
export function drawMixFace(state: MixFace, reading: FaceReading | null, size: FaceSize, painter: Painter): FaceClicks {
  return drawLampFace(FACE, { state, reading }, size, painter);
}

/** Pixels. Source: house taste, tried at 1x and 2x. */
const FACE: LampFace<MixFace> = {
  smallest: { width: 240, height: 120 },
  statusTop: 98,
  hint: MIX_HINT,
  title: ({ set }) => set,
  head,
  lampAreas: mixLampAreas,
  drawLamp: ({ lamps }, place, area, painter) => drawMixLamp(lamps[place]!, place, area, painter),
  lampWords: ({ lamps }, place) => ({ title: LAMPS[place]!.name, sentences: [lamps[place]!.words] }),
};

/** What would be done. */
function head({ moves: { proposed, accepted }, stands }: MixFace): HeadWords {
  const count = proposed === 1 ? "1 move" : `${proposed} moves`;
  return stands ? { words: "moves stand", ink: "accent" } : { words: `${count}, ${accepted} accepted`, ink: "textDim" };
}
