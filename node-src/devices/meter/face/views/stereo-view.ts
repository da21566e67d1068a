import { type ChannelRelations, channelRelations } from "#src/analysis/stereo/channel-relations.ts";
import { TEXT } from "#src/chassis/face/face-layout.ts";
import { STEREO_FRAME, TRIPLE } from "#src/devices/meter/engine/stereo/stereo-frame.ts";
import { frameValues } from "#src/devices/meter/face/meter-face.ts";
import { drawGoniometer } from "#src/devices/meter/face/views/draw-goniometer.ts";
import type { MeterView } from "#src/devices/meter/face/views/meter-view.ts";
import { IMAGE_RANGE_EDGES } from "#src/knowledge/mix/image-ranges.ts";
import type { Hertz } from "#src/model/units.ts";
import type { Painter } from "#src/ports/painter.ts";

/** The goniometer, and correlation of the whole band and of each range: of the last 300 ms as a bar, of all since the beginning as a line. */
export const STEREO_VIEW: MeterView = {
  shows: ["frame"],
  draw(state, { width }, painter) {
    const values = frameValues(state) ?? [];
    drawGoniometer(
      { points: values.slice(STEREO_FRAME.points, STEREO_FRAME.length), reach: values[STEREO_FRAME.reach] ?? 0 },
      { left: EDGE, top: TOP, size: SQUARE },
      painter,
    );
    drawHead(width, painter);
    for (const [at, { name, from }] of ROWS.entries())
      drawRow(name, [relations(values, from), relations(values, from + TRIPLE)], at, width, painter);
  },
  words(state) {
    const whole = relations(frameValues(state) ?? [], STEREO_FRAME.total);
    if (whole === null) return "Bars: the last 300 ms. Lines and figures: all that was loud enough since Reset";
    const { correlation, width, balance } = whole;
    const lean = Number.isFinite(balance) ? `, balance ${signed(balance, 1)} dB` : ", one channel silent";
    return `Since Reset: correlation ${signed(correlation, 2)}, width ${width.toFixed(2)}${lean}`;
  },
};

function relations(values: readonly number[], at: number): ChannelRelations | null {
  return channelRelations(values[at] ?? 0, values[at + 1] ?? 0, values[at + 2] ?? 0);
}

/** Each row by its name, and where its triples begin. */
const ROWS: readonly { readonly name: string; readonly from: number }[] = [
  { name: "all", from: STEREO_FRAME.now },
  ...IMAGE_RANGE_EDGES.slice(1).map((high, band) => ({
    name: `${short(IMAGE_RANGE_EDGES[band]!)}–${short(high)} Hz`,
    from: STEREO_FRAME.bands + 2 * TRIPLE * band,
  })),
];

function drawHead(width: number, painter: Painter): void {
  for (const mark of [-1, 0, 1])
    painter.text(mark > 0 ? `+${mark}` : String(mark), across(mark, width), HEAD, { ...DIM, align: "centre" });
  painter.text("correlation", width - SECOND, HEAD, { ...DIM, align: "right" });
  painter.text("width", width - EDGE, HEAD, { ...DIM, align: "right" });
}

function drawRow(
  name: string,
  [now, total]: readonly (ChannelRelations | null)[],
  at: number,
  width: number,
  painter: Painter,
): void {
  const top = ROWS_AT + at * ROW;
  const [left, right, middle] = [across(-1, width), across(1, width), across(0, width)];
  painter.text(name, NAMES, top + BAR, DIM);
  painter.rectangle(left, top, right - left, BAR);
  painter.fill("line", GROUND);
  if (now) {
    const to = across(now.correlation, width);
    painter.rectangle(Math.min(middle, to), top, Math.abs(to - middle), BAR);
    painter.fill(now.correlation < 0 ? "warning" : "accent");
  }
  painter.rectangle(middle - 0.5, top, 1, BAR);
  painter.fill("textDim");
  if (total) {
    painter.rectangle(across(total.correlation, width) - 1, top - 1, 2, BAR + 2);
    painter.fill("text");
  }
  const figures = [
    [total ? signed(total.correlation, 2) : "–", SECOND],
    [total ? total.width.toFixed(2) : "–", EDGE],
  ] as const;
  for (const [figure, edge] of figures)
    painter.text(figure, width - edge, top + BAR, { size: TEXT.small, ink: "text", align: "right" });
}

function across(correlation: number, width: number): number {
  const [left, right] = [NAMES + NAME, width - SECOND - FIGURE];
  return left + ((right - left) * (1 + correlation)) / 2;
}

function signed(value: number, digits: number): string {
  const text = value.toFixed(digits);
  if (Number(text) === 0) return text.replace("-", "");
  return value > 0 ? `+${text}` : text;
}

function short(at: Hertz): string {
  return at < 1_000 ? String(at) : `${at / 1_000}k`;
}

/** Pixels. Source: house taste, tried at 1x and 2x. */
const EDGE = 6;
const TOP = 4;
const SQUARE = 86;
const NAMES = 106;
const NAME = 62;
const HEAD = 12;
const ROWS_AT = 19;
const ROW = 15;
const BAR = 8;
const SECOND = 42;
const FIGURE = 64;
const GROUND = 0.3;
const DIM = { size: TEXT.small, ink: "textDim" } as const;
