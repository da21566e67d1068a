import type { FaceSize } from "#src/chassis/face/face-layout.ts";
import { drawLampFace, type HeadWords, type LampFace, type ReadWords } from "#src/chassis/face/lamps/draw-lamp-face.ts";
import type { FaceClicks, FaceReading } from "#src/chassis/face/lamps/face-reading.ts";
import { drawLamp, lampAreas } from "#src/devices/master/face/draw-lamp.ts";
import { LAMP_NAMES, type LevelFigures, MASTER_HINT, type MasterFace } from "#src/devices/master/face/master-face.ts";
import type { Painter } from "#src/ports/painter.ts";

/** State in, drawing calls out: the face of the Master, or what is read over it. */
export function drawMasterFace(
  state: MasterFace,
  reading: FaceReading | null,
  size: FaceSize,
  painter: Painter,
): FaceClicks {
  return drawLampFace(FACE, { state, reading }, size, painter);
}

const NAMES = Object.values(LAMP_NAMES);

/** Pixels. Source: house taste, tried at 1x and 2x. */
const FACE: LampFace<MasterFace> = {
  smallest: { width: 240, height: 100 },
  statusTop: 80,
  statusLines: 2,
  hint: MASTER_HINT,
  title: ({ source }) => source,
  head,
  lampAreas,
  drawLamp: ({ lamps }, place, area, painter) => drawLamp(lamps[place]!, NAMES[place]!, area, painter),
  lampWords,
};

/** What a stage found, what it does, and of a chain how near it comes. */
function lampWords({ lamps }: MasterFace, place: number): ReadWords {
  const { found, did, how } = lamps[place]!;
  const sentences = [...[found, did].filter((each) => each !== "").map(asSentence), ...(how === "" ? [] : [how])];
  return { title: NAMES[place]!, sentences };
}

function asSentence(clause: string): string {
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}

/** What is measured of the mix, then of the master, or what is aimed at. */
function head({ before, after, goal, chain }: MasterFace): HeadWords {
  const to = after === null ? goal : after;
  const ink = after === null ? "textDim" : "text";
  if (before === null) return { words: "", ink };
  return { words: `${shown(before)}${to === null ? "" : `  →  ${chain ? "chain for " : ""}${shown(to)}`}`, ink };
}

function shown({ loudness, truePeak }: LevelFigures): string {
  return `${loudness.toFixed(1)} LUFS, ${truePeak.toFixed(1)} dBTP`;
}
