import { TEXT } from "#src/chassis/face/face-layout.ts";
import { writeClock } from "#src/chassis/report/page/write-number.ts";
import type { MeterFace } from "#src/devices/meter/face/meter-face.ts";
import { METER_TARGETS } from "#src/devices/meter/face/meter-targets.ts";
import type { MeterView } from "#src/devices/meter/face/views/meter-view.ts";
import { barMarks } from "#src/devices/meter/log/bar-marks.ts";
import { courseColumns } from "#src/devices/meter/log/course-columns.ts";
import { LIVE_HISTORY } from "#src/knowledge/metering/live-history.ts";
import type { Lufs, Seconds } from "#src/model/units.ts";
import type { Painter } from "#src/ports/painter.ts";

/** Short-term loudness along the measurement, with the song's bars, and beside it how often which loudness was heard, with integrated loudness as a line, on one scale. */
export const HISTORY_VIEW: MeterView = {
  shows: ["history", "integrated", "target", "bar"],
  draw(state, { width }, painter) {
    const chart = { left: EDGE + SCALE, right: width - EDGE - COUNTS - GAP };
    drawScale(state, chart, width, painter);
    drawCourse(state, chart, painter);
    drawBars(state, chart, painter);
    drawHistogram(state, width, painter);
    drawIntegrated(state, width, painter);
  },
  words: ({ history, reading }) => {
    if (history.slots.length === 0) return "Play: the course of short-term loudness, and how often which was heard.";
    const length = writeClock(history.slots.length * history.step);
    const integrated =
      reading === null || !Number.isFinite(reading.integrated)
        ? ""
        : `, integrated ${reading.integrated.toFixed(1)} LUFS`;
    return `Short-term loudness over ${length}${integrated}. One step is ${stepWords(history.step)}`;
  },
};

interface Span {
  readonly left: number;
  readonly right: number;
}

/** As long as the chart is at least, so that it does not shrink under the eye while it begins. */
function shownSeconds({ history }: MeterFace): Seconds {
  return Math.max(SHORTEST, history.slots.length * history.step);
}

function drawScale({ target }: MeterFace, chart: Span, width: number, painter: Painter): void {
  for (const mark of [0, -10, -20, -30, -40]) {
    const y = Math.floor(down(mark)) + 0.5;
    painter.moveTo(chart.left, y);
    painter.lineTo(width - EDGE, y);
    painter.text(String(mark), chart.left - 4, y + 3, { size: TEXT.small, ink: "textDim", align: "right" });
  }
  painter.stroke("line", 1, FAINT);
  const { loudness } = METER_TARGETS[target] ?? METER_TARGETS[0]!;
  const y = Math.floor(down(loudness!)) + 0.5;
  painter.moveTo(chart.left, y);
  painter.lineTo(width - EDGE, y);
  painter.stroke("playhead", 1);
}

/** From the largest to the smallest of each column, a pixel at least. */
function drawCourse(state: MeterFace, { left, right }: Span, painter: Painter): void {
  const { history } = state;
  const columns = courseColumns(history, right - left, shownSeconds(state) / history.step);
  let drawn = 0;
  for (const [at, { highest, lowest }] of columns.entries()) {
    if (!(highest > LOWEST)) continue;
    const top = down(highest);
    painter.rectangle(left + at, top, 1, Math.max(1, down(Math.max(LOWEST, lowest)) - top));
    drawn++;
  }
  if (drawn > 0) painter.fill("accent");
}

function drawBars(state: MeterFace, { left, right }: Span, painter: Painter): void {
  const { history, bar } = state;
  const whole = shownSeconds(state);
  const x = (time: Seconds) => left + ((right - left) * time) / whole;
  const share = (history.slots.length * history.step) / whole;
  const marks = barMarks(history, bar, Math.max(1, Math.floor(((right - left) * share) / LABEL)));
  const labels =
    marks.length > 0 ? marks.map(({ time, bar: number }) => [time, String(number)] as const) : [[0, "0:00"] as const];
  for (const [time, label] of labels) {
    const at = Math.floor(x(time)) + 0.5;
    painter.moveTo(at, BOTTOM);
    painter.lineTo(at, BOTTOM + 3);
    painter.text(label, at + 2, BARS, { size: TEXT.small, ink: "textDim" });
  }
  painter.stroke("textDim", 1);
}

/** How often, as the width of a row of each step of loudness; the most frequent is as wide as there is room. */
function drawHistogram({ history: { histogram } }: MeterFace, width: number, painter: Painter): void {
  const most = histogram.reduce((largest, count) => Math.max(largest, count), 0);
  if (most === 0) return;
  const left = width - EDGE - COUNTS;
  for (const [bin, count] of histogram.entries()) {
    const loudness = LIVE_HISTORY.lowest + bin * LIVE_HISTORY.width;
    if (count === 0 || loudness < LOWEST || loudness >= 0) continue;
    const top = down(loudness + LIVE_HISTORY.width);
    painter.rectangle(left, top, (COUNTS * count) / most, down(loudness) - top);
  }
  painter.fill("accent", COUNTED);
}

/** Integrated loudness, as a line across the histogram. */
function drawIntegrated({ reading }: MeterFace, width: number, painter: Painter): void {
  if (reading === null || !(reading.integrated > LOWEST)) return;
  painter.rectangle(width - EDGE - COUNTS, Math.floor(down(reading.integrated)), COUNTS, 1);
  painter.fill("text");
}

function down(loudness: Lufs): number {
  return TOP + ((BOTTOM - TOP) * Math.min(-LOWEST, Math.max(0, -loudness))) / -LOWEST;
}

function stepWords(step: Seconds): string {
  return step < 60 ? `${Math.round(step * 10) / 10} s` : writeClock(step);
}

/** Pixels, LUFS at the bottom, seconds, opacities. Source: house taste, tried at 1x and 2x. */
const LOWEST: Lufs = -40;
const SHORTEST: Seconds = 30;
const EDGE = 6;
const SCALE = 20;
const COUNTS = 56;
const GAP = 8;
const TOP = 8;
const BOTTOM = 80;
const BARS = 90;
const LABEL = 30;
const FAINT = 0.35;
const COUNTED = 0.7;
