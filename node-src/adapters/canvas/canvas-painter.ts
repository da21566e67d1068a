import type { LiveTheme } from "#src/adapters/canvas/live-themes.ts";
import type { Ink, Painter } from "#src/ports/painter.ts";

/** The part of a browser's CanvasRenderingContext2D that drawing needs. */
export interface Canvas2d {
  fillStyle: unknown;
  strokeStyle: unknown;
  globalAlpha: number;
  lineWidth: number;
  font: string;
  textAlign: string;
  textBaseline: string;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
  rect(x: number, y: number, width: number, height: number): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  fill(): void;
  stroke(): void;
  fillText(words: string, x: number, y: number): void;
  measureText(words: string): { readonly width: number };
}

/** Draws on a canvas whose context was already scaled to the screen's pixels. */
export function canvasPainter(context: Canvas2d, theme: LiveTheme, font: string): Painter {
  const dip = (ink: Ink, opacity: number): void => {
    context.fillStyle = theme[ink];
    context.strokeStyle = theme[ink];
    context.globalAlpha = opacity;
  };
  const face = (size: number): void => {
    context.font = `${size}px ${font}`;
  };
  context.beginPath();
  return {
    moveTo: (x, y) => context.moveTo(x, y),
    lineTo: (x, y) => context.lineTo(x, y),
    closePath: () => context.closePath(),
    rectangle: (x, y, width, height) => context.rect(x, y, width, height),
    circle: (x, y, radius) => {
      context.moveTo(x + radius, y);
      context.arc(x, y, radius, 0, 2 * Math.PI);
    },
    fill: (ink, opacity = 1) => {
      dip(ink, opacity);
      context.fill();
      context.beginPath();
    },
    stroke: (ink, width, opacity = 1) => {
      dip(ink, opacity);
      context.lineWidth = width;
      context.stroke();
      context.beginPath();
    },
    text: (words, x, y, { size, ink, align = "left", opacity = 1 }) => {
      face(size);
      dip(ink, opacity);
      context.textAlign = align === "centre" ? "center" : align;
      context.textBaseline = "alphabetic";
      context.fillText(words, x, y);
    },
    textWidth: (words, size) => {
      face(size);
      return context.measureText(words).width;
    },
  };
}
