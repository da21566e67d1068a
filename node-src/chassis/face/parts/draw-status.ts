import {
  type Area,
  type FaceLayout,
  type FaceSize,
  isRoomy,
  STATUS_LINE,
  TEXT,
} from "#src/chassis/face/face-layout.ts";
import { AT_WORK, type FaceState, type StatusKind } from "#src/chassis/face/face-state.ts";
import { fitWords, wrapWords } from "#src/chassis/face/parts/fit-words.ts";
import type { Ink, Painter } from "#src/ports/painter.ts";

/** What the status says, in lines that fit, the number that matters now, and what the button in the last line says. */
export interface StatusWords {
  readonly lines: readonly string[];
  readonly number: string;
  /** `""` for no button. */
  readonly offer: string;
}

/** The number that matters now, `""` for none; one that passes is shown even where the words have to make room. */
export interface StatusNumber {
  readonly number: string;
  readonly passing: boolean;
}

export interface StatusRoom {
  readonly empty: boolean;
  readonly number: StatusNumber;
  /** Lines that the face has for it; left out: as many as it asks for. */
  readonly room?: number;
}

/** How many lines of the box the status takes: the button has one of its own. */
export function statusLines({ lines, offer }: StatusWords): number {
  return Math.max(1, lines.length) + (offer === "" ? 0 : 1);
}

/**
 * Breaks the words to the width: two lines, three for a refusal, four over a button, as far as there is room; one while the plot is empty or low.
 * A low box has no button.
 */
export function layOutStatus(
  state: FaceState,
  { empty, number: own, room: lines = MOST_LINES.offer }: StatusRoom,
  size: FaceSize,
  painter: Painter,
): StatusWords {
  const refused = state.status.kind === "refused";
  const offer = isRoomy(size) ? state.offer : "";
  const words = refused && empty && offer === "" ? STATUS.refused.words : statusWords(state);
  const room = Math.floor(size.width) - WORDS_AT - END;
  const { number, passing } = percentOf(state) ?? own;
  const taken = number === "" ? 0 : painter.textWidth(number, TEXT.line) + WORD_GAP;
  const whole = painter.textWidth(words, TEXT.line) + taken <= room;
  const beside = taken > 0 && taken < room / 2 && (whole || passing);
  const most = Math.min(lines, offer !== "" ? MOST_LINES.offer : linesAlone(empty || !isRoomy(size), refused));
  return {
    lines: wrapWords(words, beside ? room - taken : room, TEXT.line, most, painter),
    number: beside ? number : "",
    offer,
  };
}

function linesAlone(single: boolean, refused: boolean): number {
  if (single) return 1;
  return refused ? MOST_LINES.refused : MOST_LINES.other;
}

/**
 * A mark in the colour of the kind, the words beside it, the number at the right, how far the work has come, and the button.
 * Answers where the button is; `null` without one.
 */
export function drawStatus(
  state: FaceState,
  words: StatusWords,
  layout: Pick<FaceLayout, "status">,
  painter: Painter,
): Area | null {
  const { left, right, bottom } = layout.status;
  const { kind } = state.status;
  const baseline = bottom - BASELINE - (words.offer === "" ? 0 : STATUS_LINE);
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
  if (AT_WORK.has(kind)) drawProgress(state, layout, painter);
  return words.offer === "" ? null : drawOffer(words.offer, layout, painter);
}

/** A button in the last line, as wide as its words ask. */
function drawOffer(offer: string, { status }: Pick<FaceLayout, "status">, painter: Painter): Area {
  const left = status.left + WORDS_AT;
  const words = fitWords(offer, status.right - END - left - 2 * BUTTON_PAD, TEXT.line, painter);
  const width = Math.ceil(painter.textWidth(words, TEXT.line)) + 2 * BUTTON_PAD;
  const area = { left, top: status.bottom - BUTTON_HEIGHT - 1, right: left + width, bottom: status.bottom - 1 };
  painter.rectangle(area.left, area.top, width, BUTTON_HEIGHT);
  painter.fill("accent");
  painter.text(words, area.left + BUTTON_PAD, status.bottom - BASELINE, { size: TEXT.line, ink: "lcdBackground" });
  return area;
}

/** What a kind says for itself while it has no words of its own. */
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
  writing: { ink: "accent", words: "Writing" },
};

/** How far the work is, while there is some. */
function percentOf({ status, progress }: FaceState): StatusNumber | null {
  return AT_WORK.has(status.kind) ? { number: `${Math.round(share(progress) * 100)} %`, passing: true } : null;
}

function drawProgress({ progress }: FaceState, { status }: Pick<FaceLayout, "status">, painter: Painter): void {
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
const MOST_LINES = { refused: 3, playing: 3, other: 2, offer: 4 } as const;
const BUTTON_HEIGHT = 14;
const BUTTON_PAD = 6;
const BAR = 2;
const BAR_TRACK = 0.3;
