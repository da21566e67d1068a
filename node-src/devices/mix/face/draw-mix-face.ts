import { type Area, type FaceSize, TEXT } from "#src/chassis/face/face-layout.ts";
import { drawStatus, layOutStatus, statusWords } from "#src/chassis/face/parts/draw-status.ts";
import { fitWords, wrapWords } from "#src/chassis/face/parts/fit-words.ts";
import { switchedOff } from "#src/chassis/face/parts/switched-off.ts";
import { drawMixLamp, mixLampAreas } from "#src/devices/mix/face/draw-mix-lamp.ts";
import { LAMPS, MIX_HINT, type MixFace } from "#src/devices/mix/face/mix-face.ts";
import type { Painter } from "#src/ports/painter.ts";

/** What is read over the whole face: what a lamp found, by its place, or all that the status says; `null` for neither. */
export type MixReading = number | "status" | null;

/** State in, drawing calls out: the face of the Mix. Answers where each lamp can be clicked; none before Analyse and while something is read. */
export function drawMixFace(state: MixFace, reading: MixReading, size: FaceSize, painter: Painter): readonly Area[] {
  const [width, height] = [Math.floor(size.width), Math.floor(size.height)];
  if (!(width >= SMALLEST.width && height >= SMALLEST.height)) return [];
  const brush = state.enabled ? painter : switchedOff(painter);
  brush.rectangle(0, 0, width, height);
  brush.fill("lcdBackground");
  if (reading !== null) {
    drawReading(readWords(state, reading), { width, height }, brush);
    return [];
  }
  const status = { left: 0, top: STATUS_TOP, right: width, bottom: height };
  const empty = state.set === "";
  if (empty) drawInvitation(state, status, brush);
  else drawHead(state, width, brush);
  const areas = empty ? [] : mixLampAreas(width);
  for (const [place, area] of areas.entries()) drawMixLamp(state.lamps[place]!, place, area, brush);
  const words = layOutStatus(state, { empty: false, number: NO_NUMBER }, { width, height }, painter);
  drawStatus(state, words, { status }, brush);
  return areas;
}

function readWords(state: MixFace, reading: number | "status"): readonly [title: string, words: string] {
  if (reading === "status") return [state.set, statusWords(state)];
  return [LAMPS[reading]!.name, state.lamps[reading]!.words];
}

function drawReading([title, words]: readonly [string, string], { width, height }: FaceSize, painter: Painter): void {
  const [room, most] = [width - 2 * EDGE, Math.floor((height - EDGE - LINE) / STEP)];
  painter.text(fitWords(title, room, TEXT.line, painter), EDGE, LINE + 1, { size: TEXT.line, ink: "accent" });
  for (const [row, line] of wrapWords(words, room, TEXT.line, most, painter).entries())
    painter.text(line, EDGE, LINE + 1 + (row + 1) * STEP, { size: TEXT.line, ink: "text" });
}

/** The set, and what would be done. */
function drawHead({ set, moves: { proposed, accepted }, stands }: MixFace, width: number, painter: Painter): void {
  const count = proposed === 1 ? "1 move" : `${proposed} moves`;
  const words = stands ? "moves stand" : `${count}, ${accepted} accepted`;
  const style = { size: TEXT.small, ink: stands ? "accent" : "textDim", align: "right" } as const;
  painter.text(words, width - EDGE, LINE, style);
  const room = width - 2 * EDGE - painter.textWidth(words, TEXT.small) - GAP;
  painter.text(fitWords(set, room, TEXT.small, painter), EDGE, LINE, { size: TEXT.small, ink: "text" });
}

/** What stands in the box before Analyse: what to press, or that something goes on. */
function drawInvitation(state: MixFace, { top, right }: Area, painter: Painter): void {
  const listens = state.status.kind === "listening";
  const lines = listens ? [] : wrapWords(MIX_HINT, right - 4 * EDGE, TEXT.line, 2, painter);
  const baseline = top / 2 - (lines.length * STEP) / 2 + 2;
  const centred = { align: "centre" } as const;
  painter.text(listens ? "Listening" : "Press Analyse", right / 2, baseline, {
    ...{ size: TEXT.title, ink: "text" },
    ...centred,
  });
  for (const [row, line] of lines.entries())
    painter.text(line, right / 2, baseline + (row + 1) * STEP + 3, { size: TEXT.line, ink: "textDim", ...centred });
}

const NO_NUMBER = { number: "", passing: false } as const;

/** Pixels. Source: house taste, tried at 1x and 2x. */
const SMALLEST = { width: 240, height: 120 } as const;
const STATUS_TOP = 98;
const EDGE = 6;
const LINE = 11;
const STEP = 12;
const GAP = 10;
