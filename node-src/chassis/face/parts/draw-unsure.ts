import type { CurveFace } from "#src/chassis/face/curve-face.ts";
import type { FaceLayout } from "#src/chassis/face/face-layout.ts";
import { columns } from "#src/chassis/face/parts/draw-spans.ts";
import type { Painter } from "#src/ports/painter.ts";

/**
 * What was heard and is not sure, hollow: phrase ends as frames; hits, and ends that have no room for one, as dotted ticks. What the
 * curve is drawn without is a short grey mark among the ticks instead, which hangs on nothing.
 */
export function drawUnsure({ unsure, confident }: CurveFace, layout: FaceLayout, painter: Painter): void {
  const { top, bottom } = layout.plot;
  const seen = columns(unsure, layout);
  for (const { from, to } of seen) {
    if (confident) painter.rectangle(from, top + AFLOAT, to - from, MARK);
    else if (to - from >= FRAME) painter.rectangle(from + HALF, top + HALF, to - from - 1, bottom - top - 1);
    else
      for (let y = top + HALF; y < top + TICK; y += 2) {
        painter.moveTo(from, y);
        painter.lineTo(to, y);
      }
  }
  if (seen.length === 0) return;
  if (confident) painter.fill("textDim", LEFT_OUT);
  else painter.stroke("phrase", 1, HOLLOW);
}

/** Pixels and opacities. Source: house taste; ticks as long as those of sure hits, each ink at 3:1 and more (WCAG 2.2, 1.4.11). */
const AFLOAT = 1;
const MARK = 3;
const FRAME = 3;
const TICK = 5;
const HALF = 0.5;
const HOLLOW = 0.7;
const LEFT_OUT = 0.9;
