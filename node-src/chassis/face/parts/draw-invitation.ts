import type { CurveFace } from "#src/chassis/face/curve-face.ts";
import { type Area, type FaceLayout, TEXT } from "#src/chassis/face/face-layout.ts";
import { statusWords } from "#src/chassis/face/parts/draw-status.ts";
import { wrapWords } from "#src/chassis/face/parts/fit-words.ts";
import type { Painter } from "#src/ports/painter.ts";

/** What a device says of itself while there is nothing to show. */
export interface Invitation {
  /** One sentence: what Analyse does. */
  readonly hint: string;
  readonly ghost: Ghost;
}

/** A faint picture: shares of the width, and heights from -1 to 1. */
export interface Ghost {
  readonly spans: readonly (readonly [from: number, to: number])[];
  readonly curve: readonly (readonly [at: number, height: number])[];
}

/** What stands in the box before there is a curve: what to press, or what is going on, over the ghost of a curve. */
export function drawInvitation(
  state: CurveFace,
  { hint: usual, ghost: outline }: Invitation,
  { box, status }: FaceLayout,
  painter: Painter,
): void {
  const area = { left: MARGIN, top: MARGIN, right: box.right - MARGIN, bottom: status.top - MARGIN };
  const refused = state.status.kind === "refused";
  const { title, hint } = invitation(state, usual);
  const width = area.right - area.left;
  const ghost = !refused && area.bottom - area.top >= GHOST_NEEDS ? GHOST_HEIGHT : 0;
  const room = area.bottom - area.top - ghost - TITLE_LINE;
  if (room < 0 || painter.textWidth(title, TEXT.title) > width) return;
  const lines = wrapWords(hint, width, TEXT.line, Math.min(MOST_LINES, Math.floor(room / LINE)), painter);
  const middle = (area.left + area.right) / 2;
  const baseline = area.top + Math.floor((room - lines.length * LINE) / 2) + TEXT.title;
  painter.text(title, middle, baseline, { size: TEXT.title, ink: refused ? "warning" : "text", align: "centre" });
  lines.forEach((line, index) => {
    const style = { size: TEXT.line, ink: refused ? "text" : "textDim", align: "centre" } as const;
    painter.text(line, middle, baseline + GAP + (index + 1) * LINE, style);
  });
  if (ghost > 0) drawGhost(outline, { ...area, top: area.bottom - ghost }, painter);
}

function invitation(state: CurveFace, usual: string): { readonly title: string; readonly hint: string } {
  switch (state.status.kind) {
    case "listening":
      return { title: "Listening", hint: "" };
    case "refused":
      return { title: "Not yet", hint: statusWords(state) };
    default:
      return {
        title: "Press Analyse",
        hint: usual,
      };
  }
}

/** A curve as it might come out, faint, so that the box says what it is for. */
function drawGhost({ spans, curve }: Ghost, { left, top, right, bottom }: Area, painter: Painter): void {
  const x = (share: number): number => Math.round(left + share * (right - left));
  const y = (share: number): number => (top + bottom) / 2 - share * ((bottom - top) / 2 - 1);
  for (const [from, to] of spans) {
    painter.rectangle(x(from), top, x(to) - x(from), bottom - top);
    painter.fill("phrase", GHOST_PHRASE);
  }
  curve.forEach(([at, height], index) => {
    if (index === 0) painter.moveTo(x(at), y(height));
    else painter.lineTo(x(at), y(height));
  });
  painter.stroke("accent", 1.5, GHOST_LINE);
}

/** Pixels and opacities. Source: house taste, tried at 1x and 2x. */
const MARGIN = 8;
const TITLE_LINE = 18;
const LINE = 12;
const GAP = 3;
const MOST_LINES = 4;
const GHOST_HEIGHT = 24;
const GHOST_NEEDS = 76;
const GHOST_LINE = 0.55;
const GHOST_PHRASE = 0.12;
