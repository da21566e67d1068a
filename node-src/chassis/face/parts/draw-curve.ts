import type { CurveFace } from "#src/chassis/face/curve-face.ts";
import { type FaceLayout, TEXT } from "#src/chassis/face/face-layout.ts";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import type { Envelope } from "#src/model/envelope.ts";
import type { Beats } from "#src/model/units.ts";
import type { Painter } from "#src/ports/painter.ts";

/**
 * The curve as Live draws automation: filled towards where it changes nothing, breakpoints as dots where they have room. While the track is
 * heard dry it is a grey line, and says so.
 */
export function drawCurve({ curve, compare, unit }: CurveFace, layout: FaceLayout, painter: Painter): void {
  const finite = curve.filter(({ time, value }) => Number.isFinite(time) && Number.isFinite(value));
  if (finite.length === 0) return;
  const dots = visible(finite, layout);
  const { plot, view } = layout;
  const line: Pixel[] = thinned([
    { x: plot.left, y: layout.y(gainAt(finite, view.from)) },
    ...trail(finite, layout),
    { x: plot.right, y: layout.y(gainAt(finite, view.to)) },
  ]);
  const acts = compare === "ride";
  const ink = acts ? "accent" : "textDim";
  if (acts) fillToRest(line, restOf(unit, finite, layout), layout, painter);
  else drawDry(layout, painter);
  line.forEach(({ x, y }, index) => {
    if (index === 0) painter.moveTo(x, y);
    else painter.lineTo(x, y);
  });
  painter.stroke(ink, LINE);
  if (dots.length * DOT_ROOM > plot.right - plot.left) return;
  for (const { x, y } of dots) painter.circle(x, y, DOT);
  if (dots.length > 0) painter.fill(ink);
}

/** Units whose 0 changes nothing; the others are filled from the lower edge. */
const FROM_ZERO: ReadonlySet<CurveFace["unit"]> = new Set(["dB", "pan", "cents"]);

/** What goes down to silence opens from there; all else in these units moves away from 0. */
function restOf(unit: CurveFace["unit"], curve: Envelope, { plot, y }: FaceLayout): number {
  const opens = unit === "dB" && curve.some(({ value }) => value <= SILENCE);
  return FROM_ZERO.has(unit) && !opens ? y(0) : plot.bottom;
}

const SILENCE = -60;

function fillToRest(line: readonly Pixel[], rest: number, { plot }: FaceLayout, painter: Painter): void {
  painter.moveTo(plot.left, rest);
  for (const { x, y } of line) painter.lineTo(x, y);
  painter.lineTo(plot.right, rest);
  painter.closePath();
  painter.fill("accent", AREA);
}

function drawDry({ ruler }: FaceLayout, painter: Painter): void {
  if (ruler === null) return;
  painter.text("Dry", ruler.right - 1, ruler.bottom - DRY_BASELINE, { size: TEXT.small, ink: "text", align: "right" });
}

/** Where the transport stands: a line, and a dot on the curve. */
export function drawPosition({ curve, position }: CurveFace, layout: FaceLayout, painter: Painter): void {
  const { plot, view } = layout;
  if (position === null || !(position >= view.from && position <= view.to)) return;
  const x = Math.floor(Math.min(layout.x(position), plot.right - 1)) + 0.5;
  painter.moveTo(x, plot.top);
  painter.lineTo(x, plot.bottom);
  painter.stroke("playhead", 1, PLAYHEAD);
  if (curve.length === 0) return;
  const gain = gainAt(curve, position);
  if (!Number.isFinite(gain)) return;
  painter.circle(x, layout.y(gain), PLAYED_DOT);
  painter.fill("playhead");
}

export function gainAt(curve: Envelope, time: Beats): number {
  return evaluateEnvelope(curve, time);
}

interface Pixel {
  readonly x: number;
  readonly y: number;
}

function visible(curve: Envelope, { view, x, y }: FaceLayout): Pixel[] {
  return curve
    .filter(({ time }) => time >= view.from && time <= view.to)
    .map(({ time, value }) => ({ x: x(time), y: y(value) }));
}

/** The dots, and between two of them what a bend makes of the way, a point a pixel. */
function trail(curve: Envelope, layout: FaceLayout): Pixel[] {
  const { view, x, y } = layout;
  return curve.flatMap((point, k) => {
    const next = curve[k + 1];
    const dot = visible([point], layout);
    if (point.curve === undefined || next === undefined) return dot;
    const [from, to] = [Math.max(point.time, view.from), Math.min(next.time, view.to)];
    const pixels = Math.max(0, Math.floor(x(to) - x(from)));
    const between = Array.from({ length: pixels }, (_, step) => {
      const time = from + ((to - from) * (step + 1)) / (pixels + 1);
      return { x: x(time), y: y(evaluateEnvelope([point, next], time)) };
    });
    return [...dot, ...between];
  });
}

/** At most four points a column: where the line enters, its highest, its lowest, and where it leaves. */
function thinned(line: readonly Pixel[]): Pixel[] {
  const kept: Pixel[] = [];
  for (let start = 0, end = 0; start < line.length; start = end) {
    const column = Math.floor(line[start]!.x);
    while (end < line.length && Math.floor(line[end]!.x) === column) end++;
    const inside = line.slice(start, end);
    if (inside.length <= CROWD) kept.push(...inside);
    else kept.push(inside[0]!, inside.reduce(higher), inside.reduce(lower), inside.at(-1)!);
  }
  return kept;
}

function higher(a: Pixel, b: Pixel): Pixel {
  return b.y < a.y ? b : a;
}

function lower(a: Pixel, b: Pixel): Pixel {
  return b.y > a.y ? b : a;
}

/** Pixels and opacities. Source: house taste, tried at 1x and 2x. */
const LINE = 1.5;
const DOT = 1.75;
const DOT_ROOM = 5;
const PLAYED_DOT = 2.5;
const AREA = 0.18;
const DRY_BASELINE = 4;
const PLAYHEAD = 0.9;
const CROWD = 4;
