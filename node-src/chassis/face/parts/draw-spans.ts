import type { BeatSpan, CurveFace } from "#src/chassis/face/curve-face.ts";
import type { FaceLayout } from "#src/chassis/face/face-layout.ts";
import type { Painter } from "#src/ports/painter.ts";

/** Phrases as shaded columns with a rule on top, breaths hatched. */
export function drawSpans({ phrases, breaths }: CurveFace, layout: FaceLayout, painter: Painter): void {
  const { top, bottom } = layout.plot;
  for (const { from, to } of columns(phrases, layout)) {
    painter.rectangle(from, top, to - from, bottom - top);
    painter.fill("phrase", PHRASE);
    painter.rectangle(from, top, to - from, RULE);
    painter.fill("phrase", PHRASE_RULE);
  }
  for (const { from, to } of columns(breaths, layout)) {
    painter.rectangle(from, top, to - from, bottom - top);
    painter.fill("breath", BREATH);
    if (to - from >= NARROW) hatch(from, to, top, bottom, painter);
  }
}

/** Whole pixel columns of what is in view, in order; one for what has no length. Spans that share a column become one, so there are never more than the plot is wide. */
export function columns(spans: readonly BeatSpan[], { view, x }: FaceLayout): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  const seen = spans.filter(({ from, to }) => to >= from && (to > view.from || from === view.from) && from < view.to);
  for (const span of seen.sort((a, b) => a.from - b.from)) {
    const from = Math.floor(x(span.from));
    const to = Math.max(Math.round(x(span.to)), from + 1);
    const last = found.at(-1);
    if (last !== undefined && from < last.to) last.to = Math.max(last.to, to);
    else found.push({ from, to });
  }
  return found;
}

/** Lines that rise to the right at 45 degrees, cut off at the column's edges and in step across columns. */
function hatch(from: number, to: number, top: number, bottom: number, painter: Painter): void {
  const width = to - from;
  const lowest = bottom + width;
  for (let foot = lowest - ((lowest + from) % HATCH); foot > top; foot -= HATCH) {
    const left = Math.max(0, foot - bottom);
    const right = Math.min(width, foot - top);
    if (right <= left) continue;
    painter.moveTo(from + left, foot - left);
    painter.lineTo(from + right, foot - right);
  }
  painter.stroke("breath", 1, HATCHING);
}

/** Pixels and opacities. Source: house taste, tried at 1x and 2x. */
const RULE = 2;
const NARROW = 3;
const HATCH = 4;
const PHRASE = 0.16;
const PHRASE_RULE = 0.8;
const BREATH = 0.16;
const HATCHING = 0.5;
