import { TEXT } from "#src/chassis/face/face-layout.ts";
import { decibelsToAmplitude } from "#src/dsp/decibels.ts";
import { GONIOMETER } from "#src/knowledge/metering/goniometer.ts";
import type { Painter } from "#src/ports/painter.ts";

/**
 * Points of left and right, turned by 45 degrees: what both have upwards, the left channel alone to the upper left. A square that stands on its corner
 * holds what reaches as far as the largest sample of late.
 */
export function drawGoniometer(
  { points, reach }: { readonly points: readonly number[]; readonly reach: number },
  { left, top, size }: { readonly left: number; readonly top: number; readonly size: number },
  painter: Painter,
): void {
  const half = size / 2;
  const [x, y] = [left + half, top + half];
  painter.moveTo(x, top);
  painter.lineTo(left + size, y);
  painter.lineTo(x, top + size);
  painter.lineTo(left, y);
  painter.closePath();
  painter.stroke("line", 1, FRAME);
  for (const side of [-1, 1]) {
    painter.moveTo(x + (side * half) / 2, top + half / 2);
    painter.lineTo(x - (side * half) / 2, top + (3 * half) / 2);
  }
  painter.stroke("line", 1, AXES);
  painter.text("L", left + half / 2 - LETTER, top + half / 2, DIM);
  painter.text("R", left + (3 * half) / 2 + LETTER, top + half / 2, { ...DIM, align: "right" });
  const scale = half / 2 / Math.max(reach, SMALLEST);
  const held = (value: number) => Math.min(half, Math.max(-half, value * scale));
  let any = false;
  for (let at = 0; at + 1 < points.length; at += 2) {
    const [l, r] = [points[at]!, points[at + 1]!];
    if (l === 0 && r === 0) continue;
    const [across, up] = [held(r - l), held(l + r)];
    painter.rectangle(dot(x + across, left, size), dot(y - up, top, size), DOT, DOT);
    any = true;
  }
  if (any) painter.fill("accent", CLOUD);
}

/** The edge of a dot, held inside the square's box. */
function dot(middle: number, edge: number, size: number): number {
  return Math.min(edge + size - DOT, Math.max(edge, middle - DOT / 2));
}

const SMALLEST = decibelsToAmplitude(-GONIOMETER.gain);

/** Pixels, opacities. Source: house taste, tried at 1x and 2x. */
const DOT = 1.5;
const LETTER = 8;
const FRAME = 0.6;
const AXES = 0.3;
const CLOUD = 0.8;
const DIM = { size: TEXT.small, ink: "textDim" } as const;
