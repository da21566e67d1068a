import { type EditPlane, type Pixel, pixelOf } from "#src/chassis/face/edit/gestures/edit-plane.ts";
import type { EditPoints } from "#src/chassis/face/edit/gestures/edit-points.ts";
import type { PaintedSteps } from "#src/chassis/face/edit/gestures/paint-steps.ts";
import type { Hit } from "#src/chassis/face/edit/gestures/point-gestures.ts";
import { type Area, type FaceLayout, TEXT } from "#src/chassis/face/face-layout.ts";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import { bentCurve } from "#src/dsp/shapes/bent-curve.ts";
import type { Painter } from "#src/ports/painter.ts";

/** A word in the row over the plot that can be clicked. */
export interface Tool {
  readonly key: string;
  readonly words: string;
}

/** One cycle: its quarters, the line filled to the bottom, and its points. */
export function drawCycle(points: EditPoints, plane: EditPlane, hit: Hit | null, painter: Painter): void {
  const { area } = plane;
  for (const part of QUARTERS) {
    const { x, y } = pixelOf(plane, { at: part, value: part });
    line(painter, sharp(x), area.top, sharp(x), area.bottom);
    line(painter, area.left, sharp(y), area.right, sharp(y));
  }
  painter.stroke("line", 1, GRID);
  const way = trail(points, plane);
  along(way, painter);
  painter.lineTo(area.right, area.bottom);
  painter.lineTo(area.left, area.bottom);
  painter.closePath();
  painter.fill("accent", FILL);
  along(way, painter);
  painter.stroke("accent", LINE);
  drawHandles(points, plane, hit, painter);
}

/** The steps of a pattern as columns, every fourth one marked. */
export function drawSteps(steps: PaintedSteps, { area }: EditPlane, under: number | null, painter: Painter): void {
  const width = (area.right - area.left) / steps.length;
  steps.forEach((level, column) => {
    const [left, right] = [Math.round(area.left + column * width), Math.round(area.left + (column + 1) * width)];
    const height = Math.max(SHUT, level * (area.bottom - area.top));
    painter.rectangle(left + 1, area.bottom - height, Math.max(1, right - left - 1), height);
    painter.fill("accent", column === under ? OVER : STEP);
    if (column === 0) return;
    line(painter, left + SHARP, area.top, left + SHARP, area.bottom);
    painter.stroke("line", 1, column % BEAT === 0 ? MARK : GRID);
  });
}

/** The points of a curve as they can be taken; the one under the mouse is full. */
export function drawHandles(points: EditPoints, plane: EditPlane, hit: Hit | null, painter: Painter): void {
  for (const [index, point] of points.entries()) {
    const { x, y } = pixelOf(plane, point);
    if (point.at < plane.from || point.at > plane.to) continue;
    const over = hit?.kind === "point" && hit.index === index;
    painter.circle(x, y, over ? HANDLE_OVER : HANDLE);
    painter.fill("accent");
    if (over) continue;
    painter.circle(x, y, HANDLE - RING);
    painter.fill("lcdBackground");
  }
}

/** Tools from the right edge of the ruler on, then the words left of them; answers where each tool is. */
export function drawTools(
  tools: readonly Tool[],
  words: string,
  { ruler }: FaceLayout,
  painter: Painter,
): readonly (readonly [key: string, area: Area])[] {
  if (ruler === null) return [];
  let right = ruler.right;
  const placed = tools.map(({ key, words: name }) => {
    const width = Math.ceil(painter.textWidth(name, TEXT.small)) + 2 * PAD;
    const area = { left: right - width, top: ruler.top + 1, right, bottom: ruler.bottom - 1 };
    painter.rectangle(area.left, area.top, width, area.bottom - area.top);
    painter.fill("lcdBackground");
    painter.rectangle(area.left, area.top, width, area.bottom - area.top);
    painter.fill("line", TOOL);
    painter.text(name, area.left + PAD, ruler.bottom - BASELINE, { size: TEXT.small, ink: "text" });
    right = area.left - GAP;
    return [key, area] as const;
  });
  if (words === "") return placed;
  const width = Math.ceil(painter.textWidth(words, TEXT.small)) + PAD;
  painter.rectangle(right - width, ruler.top, width, ruler.bottom - ruler.top);
  painter.fill("lcdBackground");
  painter.text(words, right - 1, ruler.bottom - BASELINE, { size: TEXT.small, ink: "text", align: "right" });
  return placed;
}

/** The line from pixel to pixel, with both sides of a jump. */
function trail(points: EditPoints, plane: EditPlane): readonly Pixel[] {
  const curve = bentCurve(points);
  return curve.flatMap((point, index) => {
    const next = curve[index + 1];
    const corner = pixelOf(plane, { at: point.time, value: point.value });
    if (point.curve === undefined || next === undefined) return [corner];
    const end = pixelOf(plane, { at: next.time, value: next.value });
    const count = Math.max(1, Math.floor(end.x - corner.x));
    const between = Array.from({ length: count - 1 }, (_, k) => {
      const at = point.time + ((next.time - point.time) * (k + 1)) / count;
      return pixelOf(plane, { at, value: evaluateEnvelope([point, next], at) });
    });
    return [corner, ...between];
  });
}

function along(way: readonly Pixel[], painter: Painter): void {
  way.forEach(({ x, y }, index) => {
    if (index === 0) painter.moveTo(x, y);
    else painter.lineTo(x, y);
  });
}

function line(painter: Painter, x: number, y: number, toX: number, toY: number): void {
  painter.moveTo(x, y);
  painter.lineTo(toX, toY);
}

function sharp(coordinate: number): number {
  return Math.floor(coordinate) + SHARP;
}

/** Pixels and opacities. Source: house taste, tried at 1x and 2x. */
const QUARTERS = [0, 0.25, 0.5, 0.75, 1] as const;
const SHARP = 0.5;
const BEAT = 4;
const LINE = 1.5;
const SHUT = 1;
const HANDLE = 3;
const HANDLE_OVER = 4;
const RING = 1.25;
const GRID = 0.22;
const MARK = 0.6;
const FILL = 0.18;
const STEP = 0.55;
const OVER = 0.8;
const TOOL = 0.3;
const PAD = 4;
const GAP = 3;
const BASELINE = 4;
