import { type FaceLayout, type FaceSize, isRoomy, STATUS_LINE, TEXT, viewOf } from "#src/chassis/face/face-layout.ts";
import type { FaceState, StatusKind } from "#src/chassis/face/face-state.ts";
import { gainAt } from "#src/chassis/face/parts/draw-curve.ts";
import { wrapWords } from "#src/chassis/face/parts/fit-words.ts";
import { shownValue } from "#src/chassis/face/value-marks.ts";
import type { Ink, Painter } from "#src/ports/painter.ts";

/** What the status says, in lines that fit, and the number that matters now. */
export interface StatusWords {
  readonly lines: readonly string[];
  readonly number: string;
}

/** Breaks the words to the width: two lines, three for a refusal; one while the plot is empty or low. */
export function layOutStatus(state: FaceState, size: FaceSize, painter: Painter): StatusWords {
  const refused = state.status.kind === "refused";
  const empty = state.curve.length === 0;
  const words = refused && empty ? STATUS.refused.words : statusWords(state);
  const room = Math.floor(size.width) - WORDS_AT - END;
  const { number, passing } = numberOf(state);
  const taken = number === "" ? 0 : painter.textWidth(number, TEXT.line) + WORD_GAP;
  const whole = painter.textWidth(words, TEXT.line) + taken <= room;
  const beside = taken > 0 && taken < room / 2 && (whole || passing);
  const most = empty || !isRoomy(size) ? 1 : refused ? MOST_LINES.refused : MOST_LINES.other;
  return {
    lines: wrapWords(words, beside ? room - taken : room, TEXT.line, most, painter),
    number: beside ? number : "",
  };
}

/** A mark in the colour of the kind, the words beside it, the number at the right, and how far the work has come. */
export function drawStatus(state: FaceState, words: StatusWords, layout: FaceLayout, painter: Painter): void {
  const { left, right, bottom } = layout.status;
  const { kind } = state.status;
  const baseline = bottom - BASELINE;
  const first = baseline - Math.max(0, words.lines.length - 1) * STATUS_LINE;
  painter.circle(left + MARK_AT, Math.max(first - MARK_RISE, layout.status.top + MARK), MARK);
  painter.fill(STATUS[kind].ink);
  words.lines.forEach((line, index) => {
    const ink = kind === "refused" ? "warning" : "text";
    painter.text(line, left + WORDS_AT, first + index * STATUS_LINE, { size: TEXT.line, ink });
  });
  if (words.number !== "") {
    painter.text(words.number, right - END, baseline, { size: TEXT.line, ink: "text", align: "right" });
  }
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
  playing: { ink: "playhead", words: "Playing the curve" },
  refused: { ink: "warning", words: "Nothing was changed" },
};

/**
 * Percent while listening and the gain while playing, which pass and are always shown; else how much evener the phrases
 * are. Nothing where it does not act.
 */
function numberOf(state: FaceState): { readonly number: string; readonly passing: boolean } {
  const { status, progress, spread, compare } = state;
  if (status.kind === "listening") return { number: `${Math.round(share(progress) * 100)} %`, passing: true };
  if (status.kind === "refused" || compare === "dry") return { number: "", passing: false };
  const gain = gainNow(state);
  if (gain !== null) return { number: shownValue(state.unit, gain), passing: true };
  if (spread === null || !Number.isFinite(spread.before + spread.after)) return { number: "", passing: false };
  return { number: `${spread.before.toFixed(1)} to ${spread.after.toFixed(1)} LU`, passing: false };
}

function gainNow(state: FaceState): number | null {
  const { position, curve } = state;
  const { from, to } = viewOf(state);
  if (position === null || !(position >= from && position <= to) || curve.length === 0) return null;
  const gain = gainAt(curve, position);
  return Number.isFinite(gain) ? gain : null;
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

/** Pixels and opacities. Source: house taste, tried at 1x and 2x. */
const BASELINE = 5;
const MARK = 2.5;
const MARK_RISE = 3;
const MARK_AT = 8.5;
const WORDS_AT = 16;
const WORD_GAP = 8;
const END = 4;
const MOST_LINES = { refused: 3, other: 2 } as const;
const BAR = 2;
const BAR_TRACK = 0.3;
