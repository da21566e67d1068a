import { gainAt } from "#src/devices/ride/face/draw-curve.ts";
import { type FaceLayout, TEXT } from "#src/devices/ride/face/face-layout.ts";
import type { FaceState, StatusKind } from "#src/devices/ride/face/face-state.ts";
import { fitWords, wrapWords } from "#src/devices/ride/face/fit-words.ts";
import type { Ink, Painter } from "#src/ports/painter.ts";

/** What goes on, in words beside a mark; the number that matters now; how far the work has come. */
export function drawStatus(state: FaceState, layout: FaceLayout, painter: Painter): void {
  const { left, right, top, bottom } = layout.status;
  const { kind } = state.status;
  const baseline = bottom - BASELINE;
  const middle = (top + bottom) / 2;
  painter.circle(left + MARK_AT, middle, MARK);
  painter.fill(STATUS[kind].ink);
  const number = numberOf(state, layout);
  const numberWidth = number === "" ? 0 : painter.textWidth(number, TEXT.line);
  const room = right - left - WORDS_AT - END;
  const showsNumber = numberWidth > 0 && numberWidth < room / 2;
  if (showsNumber) {
    painter.text(number, right - END, baseline, { size: TEXT.line, ink: "text", align: "right" });
  }
  drawWords(state, layout, showsNumber ? room - numberWidth - WORD_GAP : room, painter);
  if (kind === "listening") drawProgress(state, layout, painter);
}

/** What a kind says for itself while nobody gave it words. */
export function statusWords({ status }: FaceState): string {
  return status.words.trim() === "" ? STATUS[status.kind].words : status.words.trim();
}

const STATUS: Readonly<Record<StatusKind, { readonly ink: Ink; readonly words: string }>> = {
  idle: { ink: "textDim", words: "Ready to listen" },
  listening: { ink: "phrase", words: "Listening" },
  ready: { ink: "accent", words: "Ready to write" },
  written: { ink: "accent", words: "Written to the clip" },
  playing: { ink: "playhead", words: "Playing the ride" },
  refused: { ink: "warning", words: "Nothing was changed" },
};

/** One line; a refusal that needs more grows upwards over the plot, or has the empty plot for itself. */
function drawWords(state: FaceState, { status, plot }: FaceLayout, room: number, painter: Painter): void {
  const refused = state.status.kind === "refused";
  const words = refused && state.curve.length === 0 ? STATUS.refused.words : statusWords(state);
  const left = status.left + WORDS_AT;
  const baseline = status.bottom - BASELINE;
  const style = { size: TEXT.line, ink: refused ? "warning" : "text" } as const;
  if (!refused || state.curve.length === 0) {
    painter.text(fitWords(words, room, TEXT.line, painter), left, baseline, style);
    return;
  }
  const most = Math.min(MOST_LINES, Math.floor((plot.bottom - plot.top) / LINE / 2) + 1);
  const lines = wrapWords(words, room, TEXT.line, most, painter);
  const above = (lines.length - 1) * LINE;
  if (above > 0) {
    painter.rectangle(status.left, status.top - above - 2, status.right - status.left, above + 2);
    painter.fill("lcdBackground");
  }
  lines.forEach((line, index) => {
    painter.text(line, left, baseline - above + index * LINE, style);
  });
}

/** Percent while listening, the gain while playing, else how much evener the phrases are; nothing where it does not act. */
function numberOf({ status, progress, position, curve, spread, compare }: FaceState, { view }: FaceLayout): string {
  if (status.kind === "refused") return "";
  if (status.kind === "listening") return `${Math.round(share(progress) * 100)} %`;
  if (compare === "dry") return "";
  if (position !== null && position >= view.from && position <= view.to && curve.length > 0) {
    const gain = gainAt(curve, position);
    if (Number.isFinite(gain)) return `${gain > 0 ? "+" : ""}${withoutMinusZero(gain.toFixed(1))} dB`;
  }
  if (spread === null || !Number.isFinite(spread.before + spread.after)) return "";
  return `${spread.before.toFixed(1)} to ${spread.after.toFixed(1)} LU`;
}

function drawProgress({ progress }: FaceState, { status }: FaceLayout, painter: Painter): void {
  painter.rectangle(status.left, status.top - BAR, status.right - status.left, BAR);
  painter.fill("line", BAR_TRACK);
  const done = Math.round((status.right - status.left) * share(progress));
  if (done === 0) return;
  painter.rectangle(status.left, status.top - BAR, done, BAR);
  painter.fill("phrase");
}

function share(progress: number): number {
  return Number.isFinite(progress) ? Math.min(1, Math.max(0, progress)) : 0;
}

function withoutMinusZero(number: string): string {
  return number === "-0.0" ? "0.0" : number;
}

/** Pixels and opacities. Source: house taste, tried at 1x and 2x. */
const BASELINE = 5;
const MARK = 2.5;
const MARK_AT = 8.5;
const WORDS_AT = 16;
const WORD_GAP = 8;
const END = 4;
const LINE = 12;
const MOST_LINES = 3;
const BAR = 2;
const BAR_TRACK = 0.3;
