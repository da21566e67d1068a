/**
 * Something that can be drawn on: the face of a device inside Live, or a canvas in a browser.
 *
 * Unit: pixels of the box at scale 1, y downwards; a line of width 1 is sharp where its middle ends on .5.
 * `fill` and `stroke` use the path up and leave none behind.
 */
export interface Painter {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
  rectangle(x: number, y: number, width: number, height: number): void;
  circle(x: number, y: number, radius: number): void;
  fill(ink: Ink, opacity?: number): void;
  stroke(ink: Ink, width: number, opacity?: number): void;
  /** Words on a baseline: `x` is their left edge, their middle or their right edge. */
  text(words: string, x: number, y: number, style: TextStyle): void;
  /** Width of the words in pixels. */
  textWidth(words: string, size: number): number;
}

export interface TextStyle {
  /** Pixels. */
  readonly size: number;
  readonly ink: Ink;
  readonly align?: "left" | "centre" | "right";
  readonly opacity?: number;
}

/** A colour by what it is for; each back-end resolves it against the theme that is on. */
export type Ink = (typeof INKS)[number];

export const INKS = [
  "background",
  "lcdBackground",
  "line",
  "accent",
  "text",
  "textDim",
  "phrase",
  "breath",
  "warning",
  "playhead",
  "disabled",
] as const;
