import type { CurveFace } from "#src/chassis/face/curve-face.ts";
import { type FaceLayout, TEXT } from "#src/chassis/face/face-layout.ts";
import { valueMarks } from "#src/chassis/face/value-marks.ts";
import type { Decibels } from "#src/model/units.ts";
import type { Painter } from "#src/ports/painter.ts";

/** Values across, bars down, their numbers, and dashed lines where the limits of boost and cut stand. */
export function drawGrid(state: CurveFace, layout: FaceLayout, painter: Painter): void {
  drawValues(state, layout, painter);
  drawBars(state, layout, painter);
  if (state.unit !== "dB") return;
  if (state.limits.boost > 0) dashAcross(state.limits.boost, layout, painter);
  if (state.limits.cut > 0) dashAcross(-state.limits.cut, layout, painter);
}

function drawValues({ unit }: CurveFace, layout: FaceLayout, painter: Painter): void {
  const { plot, gutter } = layout;
  for (const { value, words, rest } of valueMarks(unit, layout, plot.bottom - plot.top)) {
    const y = sharp(layout.y(value));
    painter.moveTo(plot.left, y);
    painter.lineTo(plot.right, y);
    painter.stroke("line", 1, rest ? ZERO_LINE : GRID_LINE);
    if (gutter === null) continue;
    const baseline = y + HALF_CAPITAL;
    if (baseline < gutter.top + TEXT.small - 1 || baseline > gutter.bottom) continue;
    painter.text(words, gutter.right - LABEL_GAP, baseline, {
      size: TEXT.small,
      ink: rest ? "text" : "textDim",
      align: "right",
    });
  }
}

function drawBars({ bars }: CurveFace, layout: FaceLayout, painter: Painter): void {
  const { plot, ruler, view } = layout;
  if (!(bars.length > 0) || !Number.isFinite(bars.length + bars.first)) return;
  const most = Math.max(1, Math.floor((plot.right - plot.left) / BAR_ROOM));
  const step = barStep((view.to - view.from) / bars.length, most);
  const first = Math.ceil((view.from - bars.first) / bars.length / step);
  const last = (view.to - bars.first) / bars.length;
  for (let index = 0; index <= most; index++) {
    const bar = (first + index) * step;
    if (!(bar < last)) break;
    const x = sharp(layout.x(bars.first + bar * bars.length));
    painter.moveTo(x, ruler === null ? plot.top : ruler.bottom - TICK);
    painter.lineTo(x, plot.bottom);
    painter.stroke("line", 1, GRID_LINE);
    const words = barNumber(bar);
    if (ruler === null || x + BAR_GAP + painter.textWidth(words, TEXT.small) > plot.right - DRY_ROOM) continue;
    painter.text(words, x + BAR_GAP, ruler.bottom - BASELINE, { size: TEXT.small, ink: "textDim" });
  }
}

function dashAcross(gain: Decibels, layout: FaceLayout, painter: Painter): void {
  const y = sharp(layout.y(gain));
  for (let x = layout.plot.left; x < layout.plot.right; x += DASH * 2) {
    painter.moveTo(x, y);
    painter.lineTo(Math.min(x + DASH, layout.plot.right), y);
  }
  painter.stroke("accent", 1, LIMIT_LINE);
}

/** Counted as Live counts: there is no bar 0, the bar before 1 is -1. */
function barNumber(bar: number): string {
  return String(Math.round(bar) + (Math.round(bar) < 0 ? 0 : 1));
}

/** Whole bars, doubling until their numbers have room. */
function barStep(bars: number, most: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(bars / most)));
}

/** The middle of the pixel that a coordinate falls into, where a line of width 1 is sharp. */
function sharp(coordinate: number): number {
  return Math.floor(coordinate) + 0.5;
}

/** Pixels and opacities. Source: house taste, tried at 1x and 2x. */
const BAR_ROOM = 26;
const DRY_ROOM = 18;
const TICK = 4;
const BAR_GAP = 2.5;
const BASELINE = 4;
const LABEL_GAP = 4;
const HALF_CAPITAL = 3;
const DASH = 3;
const GRID_LINE = 0.22;
const ZERO_LINE = 0.75;
const LIMIT_LINE = 0.55;
