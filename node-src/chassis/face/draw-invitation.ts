import { statusWords } from "#src/chassis/face/draw-status.ts";
import { type Area, type FaceLayout, TEXT } from "#src/chassis/face/face-layout.ts";
import type { FaceState } from "#src/chassis/face/face-state.ts";
import { wrapWords } from "#src/chassis/face/fit-words.ts";
import type { Painter } from "#src/ports/painter.ts";

/** What stands in the box before there is a curve: what to press, or what is going on, over the ghost of a ride. */
export function drawInvitation(state: FaceState, { box, status }: FaceLayout, painter: Painter): void {
  const area = { left: MARGIN, top: MARGIN, right: box.right - MARGIN, bottom: status.top - MARGIN };
  const refused = state.status.kind === "refused";
  const { title, hint } = invitation(state);
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
  if (ghost > 0) drawGhost({ ...area, top: area.bottom - ghost }, painter);
}

function invitation(state: FaceState): { readonly title: string; readonly hint: string } {
  switch (state.status.kind) {
    case "listening":
      return { title: "Listening", hint: "" };
    case "refused":
      return { title: "Not yet", hint: statusWords(state) };
    default:
      return {
        title: "Press Analyse",
        hint: "Steadyhand finds the phrases of this clip and draws the gain that evens them out.",
      };
  }
}

/** A ride as it might come out, faint, so that the box says what it is for. */
function drawGhost({ left, top, right, bottom }: Area, painter: Painter): void {
  const x = (share: number): number => Math.round(left + share * (right - left));
  const y = (share: number): number => (top + bottom) / 2 - share * ((bottom - top) / 2 - 1);
  for (const [from, to] of GHOST) {
    painter.rectangle(x(from), top, x(to) - x(from), bottom - top);
    painter.fill("phrase", GHOST_PHRASE);
  }
  GHOST.forEach(([from, to, gain], index) => {
    if (index === 0) painter.moveTo(x(from), y(gain));
    else painter.lineTo(x(from), y(gain));
    painter.lineTo(x(to), y(gain));
  });
  painter.stroke("accent", 1.5, GHOST_LINE);
}

/** Phrases from and to, as shares of the width, and their gains as shares of the swing. Source: house taste. */
const GHOST: readonly (readonly [from: number, to: number, gain: number])[] = [
  [0, 0.16, 0.15],
  [0.2, 0.33, 0.85],
  [0.38, 0.55, -0.7],
  [0.58, 0.74, 0.35],
  [0.79, 1, -0.3],
];

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
