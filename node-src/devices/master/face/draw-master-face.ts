import { type Area, type FaceSize, TEXT } from "#src/chassis/face/face-layout.ts";
import { drawStatus, layOutStatus, statusWords } from "#src/chassis/face/parts/draw-status.ts";
import { fitWords, wrapWords } from "#src/chassis/face/parts/fit-words.ts";
import { switchedOff } from "#src/chassis/face/parts/switched-off.ts";
import { drawLamp, lampAreas } from "#src/devices/master/face/draw-lamp.ts";
import { LAMP_NAMES, type LevelFigures, MASTER_HINT, type MasterFace } from "#src/devices/master/face/master-face.ts";
import type { Painter } from "#src/ports/painter.ts";

/** What is read over the whole face: the sentences of a lamp by its place, or those of the status. */
export interface FaceReading {
  readonly of: number | "status";
  /** From 0. */
  readonly page: number;
}

/** Where a click does something. */
export interface FaceClicks {
  /** Each lamp; none before a mix was analysed and while something is read. */
  readonly lamps: readonly Area[];
  /** Another page follows what is read. */
  readonly more: boolean;
}

/** State in, drawing calls out: the face of the Master, or what is read over it. */
export function drawMasterFace(
  state: MasterFace,
  reading: FaceReading | null,
  size: FaceSize,
  painter: Painter,
): FaceClicks {
  const [width, height] = [Math.floor(size.width), Math.floor(size.height)];
  if (!(width >= SMALLEST.width && height >= SMALLEST.height)) return NO_CLICKS;
  const brush = state.enabled ? painter : switchedOff(painter);
  brush.rectangle(0, 0, width, height);
  brush.fill("lcdBackground");
  if (reading !== null)
    return { lamps: [], more: drawReading(readWords(state, reading.of), reading.page, { width, height }, brush) };
  const status = { left: 0, top: STATUS_TOP, right: width, bottom: height };
  const empty = state.source === "";
  if (empty) drawInvitation(state, status, brush);
  else drawHead(state, width, brush);
  const areas = empty ? [] : lampAreas(width);
  for (const [place, area] of areas.entries())
    drawLamp(state.lamps[place]!, Object.values(LAMP_NAMES)[place]!, area, brush);
  const words = layOutStatus(
    state,
    { empty: false, number: NO_NUMBER, room: STATUS_LINES },
    { width, height },
    painter,
  );
  drawStatus(state, words, { status }, brush);
  return { lamps: areas, more: false };
}

const NO_CLICKS: FaceClicks = { lamps: [], more: false };

interface Read {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** What a stage found and what it does, or all that the status says. */
function readWords(state: MasterFace, of: number | "status"): Read {
  if (of === "status") return { title: state.source, sentences: [statusWords(state)] };
  const { found, did, how } = state.lamps[of]!;
  const sentences = [...[found, did].filter((each) => each !== "").map(asSentence), ...(how === "" ? [] : [how])];
  return { title: Object.values(LAMP_NAMES)[of]!, sentences };
}

function asSentence(clause: string): string {
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}

/** A page of it; answers whether another follows. */
function drawReading({ title, sentences }: Read, page: number, { width, height }: FaceSize, painter: Painter): boolean {
  painter.text(fitWords(title, width - 2 * EDGE, TEXT.line, painter), EDGE, LINE + 1, {
    size: TEXT.line,
    ink: "accent",
  });
  const lines = sentences.flatMap((each) =>
    wrapWords(each, width - 2 * EDGE, TEXT.line, Number.POSITIVE_INFINITY, painter),
  );
  const room = Math.floor((height - EDGE - LINE - 1) / STEP);
  lines.slice(page * room, (page + 1) * room).forEach((line, index) => {
    painter.text(line, EDGE, LINE + 1 + (index + 1) * STEP, { size: TEXT.line, ink: "text" });
  });
  const more = lines.length > (page + 1) * room;
  if (more)
    painter.text("click for more", width - EDGE, LINE + 1, { size: TEXT.small, ink: "textDim", align: "right" });
  return more;
}

/** The recording, and what it measures: the mix, then the master or what is aimed at. */
function drawHead({ source, before, after, goal, chain }: MasterFace, width: number, painter: Painter): void {
  const to = after === null ? goal : after;
  const figures =
    before === null ? "" : `${shown(before)}${to === null ? "" : `  →  ${chain ? "chain for " : ""}${shown(to)}`}`;
  const taken = painter.textWidth(figures, TEXT.small) + GAP;
  const ink = after === null ? "textDim" : "text";
  painter.text(figures, width - EDGE, LINE, { size: TEXT.small, ink, align: "right" });
  painter.text(fitWords(source, width - 2 * EDGE - taken, TEXT.small, painter), EDGE, LINE, {
    size: TEXT.small,
    ink: "text",
  });
}

function shown({ loudness, truePeak }: LevelFigures): string {
  return `${loudness.toFixed(1)} LUFS, ${truePeak.toFixed(1)} dBTP`;
}

/** What stands in the box before a mix was analysed: what to press, or that something goes on. */
function drawInvitation(state: MasterFace, { top, right }: Area, painter: Painter): void {
  const listens = state.status.kind === "listening";
  const middle = right / 2;
  const lines = listens ? [] : wrapWords(MASTER_HINT, right - 4 * EDGE, TEXT.line, 2, painter);
  const baseline = top / 2 - (lines.length * STEP) / 2 + 2;
  const title = listens ? "Listening" : "Press Analyse";
  painter.text(title, middle, baseline, { size: TEXT.title, ink: "text", align: "centre" });
  lines.forEach((line, index) => {
    const style = { size: TEXT.line, ink: "textDim", align: "centre" } as const;
    painter.text(line, middle, baseline + (index + 1) * STEP + 3, style);
  });
}

const NO_NUMBER = { number: "", passing: false } as const;

/** Pixels. Source: house taste, tried at 1x and 2x. */
const SMALLEST = { width: 240, height: 100 } as const;
const STATUS_TOP = 80;
const STATUS_LINES = 2;
const EDGE = 6;
const LINE = 11;
const STEP = 12;
const GAP = 10;
