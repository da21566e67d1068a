import type { CurveFace } from "#src/chassis/face/curve-face.ts";
import type { FaceLayout } from "#src/chassis/face/face-layout.ts";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import type { Painter } from "#src/ports/painter.ts";

/** What started the curve, behind it: levels as columns from the lower edge, hits as ticks on the upper one. */
export function drawTrigger({ waveform, hits }: CurveFace, layout: FaceLayout, painter: Painter): void {
  const { plot, view } = layout;
  const width = (plot.right - plot.left) / Math.max(1, waveform.length);
  waveform.forEach((level, index) => {
    const height = Math.round(share(level) * (plot.bottom - plot.top) * TALLEST);
    if (height === 0) return;
    painter.rectangle(plot.left + index * width, plot.bottom - height, width, height);
  });
  if (waveform.some((level) => share(level) > 0)) painter.fill("textDim", WAVE);
  const columns = new Set(hits.filter((at) => at >= view.from && at <= view.to).map((at) => Math.floor(layout.x(at))));
  for (const x of columns) {
    painter.moveTo(x + HALF, plot.top);
    painter.lineTo(x + HALF, plot.top + TICK);
  }
  if (columns.size > 0) painter.stroke("phrase", 1, HIT);
}

/** The second curve of a move: a thin line over the whole height of the plot, whatever its unit. */
export function drawSecond({ second }: CurveFace, { plot, view, x }: FaceLayout, painter: Painter): void {
  const finite = second.filter(({ time, value }) => Number.isFinite(time) && Number.isFinite(value));
  if (finite.length === 0) return;
  const low = finite.reduce((least, { value }) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const high = finite.reduce((most, { value }) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  const y = (value: number): number => {
    const height = high > low ? share((value - low) / (high - low)) : HALF;
    return plot.bottom - MARGIN - height * (plot.bottom - plot.top - 2 * MARGIN);
  };
  painter.moveTo(plot.left, y(evaluateEnvelope(finite, view.from)));
  let column = Number.NaN;
  for (const { time, value } of finite) {
    const now = Math.floor(x(time) * PER_PIXEL);
    if (time < view.from || time > view.to || now === column) continue;
    column = now;
    painter.lineTo(x(time), y(value));
  }
  painter.lineTo(plot.right, y(evaluateEnvelope(finite, view.to)));
  painter.stroke("textDim", 1, SECOND);
}

function share(level: number): number {
  return Number.isFinite(level) ? Math.min(1, Math.max(0, level)) : 0;
}

/** Pixels and opacities. Source: house taste, tried at 1x and 2x. */
const TALLEST = 0.8;
const WAVE = 0.28;
const TICK = 5;
const HIT = 0.9;
const HALF = 0.5;
const MARGIN = 3;
const PER_PIXEL = 4;
const SECOND = 0.8;
