import { type Area, type FaceSize, TEXT } from "#src/chassis/face/face-layout.ts";
import type { FaceState } from "#src/chassis/face/face-state.ts";
import { type FaceClicks, type FaceReading, NO_CLICKS } from "#src/chassis/face/lamps/face-reading.ts";
import { drawStatus, layOutStatus, statusWords } from "#src/chassis/face/parts/draw-status.ts";
import { fitWords, wrapWords } from "#src/chassis/face/parts/fit-words.ts";
import { switchedOff } from "#src/chassis/face/parts/switched-off.ts";
import type { Painter } from "#src/ports/painter.ts";

/** What a device shows in the frame of head, lamps and status. */
export interface LampFace<Face extends FaceState> {
  /** Pixels: a smaller box stays empty; where the status begins. */
  readonly smallest: FaceSize;
  readonly statusTop: number;
  /** Lines that the status has; left out: as many as it asks for. */
  readonly statusLines?: number;
  /** What Analyse does, in one sentence. */
  readonly hint: string;
  /** What was heard; `""` before, and then the hint stands in the place of head and lamps. */
  title(state: Face): string;
  /** What stands at the right of the title. */
  head(state: Face): HeadWords;
  lampAreas(width: number): readonly Area[];
  drawLamp(state: Face, place: number, area: Area, painter: Painter): void;
  /** The title and the sentences of a lamp that is read. */
  lampWords(state: Face, place: number): ReadWords;
}

export interface HeadWords {
  readonly words: string;
  readonly ink: "text" | "textDim" | "accent";
}

export interface ReadWords {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** State in, drawing calls out: the face, or what is read over it. */
export function drawLampFace<Face extends FaceState>(
  face: LampFace<Face>,
  { state, reading }: { readonly state: Face; readonly reading: FaceReading | null },
  size: FaceSize,
  painter: Painter,
): FaceClicks {
  const [width, height] = [Math.floor(size.width), Math.floor(size.height)];
  if (!(width >= face.smallest.width && height >= face.smallest.height)) return NO_CLICKS;
  const brush = state.enabled ? painter : switchedOff(painter);
  brush.rectangle(0, 0, width, height);
  brush.fill("lcdBackground");
  if (reading !== null)
    return { lamps: [], more: drawReading(readWords(face, state, reading.of), reading.page, { width, height }, brush) };
  const title = face.title(state);
  const areas = title === "" ? [] : face.lampAreas(width);
  if (title === "") drawInvitation(state, face, width, brush);
  else drawHead(title, face.head(state), width, brush);
  for (const [place, area] of areas.entries()) face.drawLamp(state, place, area, brush);
  const room = face.statusLines === undefined ? {} : { room: face.statusLines };
  const words = layOutStatus(state, { empty: false, number: NO_NUMBER, ...room }, { width, height }, painter);
  drawStatus(state, words, { status: { left: 0, top: face.statusTop, right: width, bottom: height } }, brush);
  return { lamps: areas, more: false };
}

function readWords<Face extends FaceState>(face: LampFace<Face>, state: Face, of: FaceReading["of"]): ReadWords {
  return of === "status" ? { title: face.title(state), sentences: [statusWords(state)] } : face.lampWords(state, of);
}

/** A page of it; answers whether another follows. */
function drawReading(
  { title, sentences }: ReadWords,
  page: number,
  { width, height }: FaceSize,
  painter: Painter,
): boolean {
  const room = width - 2 * EDGE;
  painter.text(fitWords(title, room, TEXT.line, painter), EDGE, LINE + 1, { size: TEXT.line, ink: "accent" });
  const lines = sentences.flatMap((each) => wrapWords(each, room, TEXT.line, Number.POSITIVE_INFINITY, painter));
  const rows = Math.floor((height - EDGE - LINE - 1) / STEP);
  for (const [row, line] of lines.slice(page * rows, (page + 1) * rows).entries())
    painter.text(line, EDGE, LINE + 1 + (row + 1) * STEP, { size: TEXT.line, ink: "text" });
  const more = lines.length > (page + 1) * rows;
  if (more)
    painter.text("click for more", width - EDGE, LINE + 1, { size: TEXT.small, ink: "textDim", align: "right" });
  return more;
}

/** What was heard, and beside it what comes of it. */
function drawHead(title: string, { words, ink }: HeadWords, width: number, painter: Painter): void {
  painter.text(words, width - EDGE, LINE, { size: TEXT.small, ink, align: "right" });
  const room = width - 2 * EDGE - painter.textWidth(words, TEXT.small) - GAP;
  painter.text(fitWords(title, room, TEXT.small, painter), EDGE, LINE, { size: TEXT.small, ink: "text" });
}

/** What stands in the box before Analyse: what to press, or that something goes on. */
function drawInvitation(
  { status }: FaceState,
  { hint, statusTop }: Pick<LampFace<FaceState>, "hint" | "statusTop">,
  width: number,
  painter: Painter,
): void {
  const listens = status.kind === "listening";
  const lines = listens ? [] : wrapWords(hint, width - 4 * EDGE, TEXT.line, 2, painter);
  const baseline = statusTop / 2 - (lines.length * STEP) / 2 + 2;
  const title = listens ? "Listening" : "Press Analyse";
  painter.text(title, width / 2, baseline, { size: TEXT.title, ink: "text", align: "centre" });
  for (const [row, line] of lines.entries()) {
    const style = { size: TEXT.line, ink: "textDim", align: "centre" } as const;
    painter.text(line, width / 2, baseline + (row + 1) * STEP + 3, style);
  }
}

const NO_NUMBER = { number: "", passing: false } as const;

/** Pixels. Source: house taste, tried at 1x and 2x. */
const EDGE = 6;
const LINE = 11;
const STEP = 12;
const GAP = 10;
