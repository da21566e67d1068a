import { type Canvas2d, canvasPainter } from "#src/adapters/canvas/canvas-painter.ts";
import { LIVE_THEMES } from "#src/adapters/canvas/live-themes.ts";
import { type Mgraphics, mgraphicsPainter, type ThemeColour } from "#src/adapters/max/mgraphics-painter.ts";
import type { Painter } from "#src/ports/painter.ts";

/** What reached a surface: each fill, stroke and text, with the path it used up. */
export type Mark =
  | { readonly kind: "fill"; readonly colour: string; readonly opacity: number; readonly path: readonly Step[] }
  | {
      readonly kind: "stroke";
      readonly colour: string;
      readonly opacity: number;
      readonly width: number;
      readonly path: readonly Step[];
    }
  | {
      readonly kind: "text";
      readonly colour: string;
      readonly opacity: number;
      readonly words: string;
      readonly size: number;
      readonly left: number;
      readonly baseline: number;
    };

export type Step = readonly ["move" | "line" | "close" | "rectangle" | "circle", ...number[]];

export interface Recorder {
  readonly painter: Painter;
  readonly marks: Mark[];
  /** Steps of a path that nobody filled or stroked. */
  readonly unused: Step[];
}

/** Letters as wide as those of a grotesque: a little over half their size. */
export function measured(words: string, size: number): number {
  return [...words].length * size * 0.55;
}

/** The painter of Max on an `mgraphics` that writes down what it is told. */
export function recordMgraphics(colour: ThemeColour = () => undefined): Recorder & { readonly graphics: Mgraphics } {
  const marks: Mark[] = [];
  const unused: Step[] = [];
  let pen = { colour: "", opacity: 1, width: 1, size: 10 };
  const graphics: Mgraphics = {
    size: [240, 120],
    relative_coords: 1,
    autofill: 1,
    init: () => {
      unused.length = 0;
    },
    redraw: () => {
      marks.length = 0;
    },
    move_to: (x, y) => unused.push(["move", x, y]),
    line_to: (x, y) => unused.push(["line", x, y]),
    close_path: () => unused.push(["close"]),
    rectangle: (x, y, w, h) => unused.push(["rectangle", x, y, w, h]),
    ellipse: (x, y, w, h) => unused.push(w === h ? ["circle", x + w / 2, y + h / 2, w / 2] : ["close"]),
    fill: () => marks.push({ kind: "fill", colour: pen.colour, opacity: pen.opacity, path: unused.splice(0) }),
    stroke: () => {
      const { colour, opacity, width } = pen;
      marks.push({ kind: "stroke", colour, opacity, width, path: unused.splice(0) });
    },
    set_line_width: (width) => {
      pen = { ...pen, width };
    },
    set_source_rgba: (red, green, blue, opacity) => {
      pen = { ...pen, colour: [red, green, blue].join(" "), opacity };
    },
    select_font_face: () => {
      pen = { ...pen };
    },
    set_font_size: (size) => {
      pen = { ...pen, size };
    },
    show_text: (words) => {
      const { colour, opacity, size } = pen;
      const [, left = 0, baseline = 0] = unused.pop() ?? ["move"];
      marks.push({ kind: "text", colour, opacity, words, size, left, baseline });
    },
    text_measure: (words) => [measured(words, pen.size), pen.size],
  };
  return { painter: mgraphicsPainter(graphics, colour), marks, unused, graphics };
}

/** The painter of browsers on a context that writes down what it is told. */
export function recordCanvas(): Recorder {
  const marks: Mark[] = [];
  const unused: Step[] = [];
  const size = (): number => Number.parseFloat(context.font);
  const context: Canvas2d = {
    fillStyle: "",
    strokeStyle: "",
    globalAlpha: 1,
    lineWidth: 1,
    font: "10px sans-serif",
    textAlign: "start",
    textBaseline: "top",
    beginPath: () => {
      unused.length = 0;
    },
    moveTo: (x, y) => unused.push(["move", x, y]),
    lineTo: (x, y) => unused.push(["line", x, y]),
    closePath: () => unused.push(["close"]),
    rect: (x, y, w, h) => unused.push(["rectangle", x, y, w, h]),
    arc: (x, y, radius) => {
      unused.pop();
      unused.push(["circle", x, y, radius]);
    },
    fill: () => {
      marks.push({
        kind: "fill",
        colour: String(context.fillStyle),
        opacity: context.globalAlpha,
        path: [...unused],
      });
    },
    stroke: () => {
      const { globalAlpha: opacity, lineWidth: width } = context;
      marks.push({ kind: "stroke", colour: String(context.strokeStyle), opacity, width, path: [...unused] });
    },
    fillText: (words, x, baseline) => {
      const share = { left: 0, center: 0.5, right: 1 }[context.textAlign] ?? Number.NaN;
      marks.push({
        kind: "text",
        colour: String(context.fillStyle),
        opacity: context.globalAlpha,
        words,
        size: size(),
        left: x - share * measured(words, size()),
        baseline,
      });
    },
    measureText: (words) => ({ width: measured(words, size()) }),
  };
  return { painter: canvasPainter(context, LIVE_THEMES.dark, "sans-serif"), marks, unused };
}
