/** One drawing call as the script made it. */
export type DrawingCall = readonly [name: string, ...args: readonly (number | string)[]];

/** The calls of Max's `mgraphics` that the recorder takes; another one is an error of the script. */
const CALLS = new Set(
  (
    "init redraw move_to line_to rel_move_to rel_line_to curve_to rel_curve_to close_path new_path rectangle " +
    "rectangle_rounded ellipse arc arc_negative stroke stroke_preserve fill fill_preserve fill_with_alpha stroke_with_alpha " +
    "set_source_rgba set_source_rgb set_source set_line_width set_line_cap set_line_join set_dash select_font_face " +
    "set_font_size show_text text_path save restore translate scale rotate identity_matrix clip reset_clip paint " +
    "paint_with_alpha push_group pop_group_to_source"
  ).split(" "),
);

/** Room of a letter, as a part of the font's size: the recorder has no font. */
const LETTER = { width: 0.55, ascent: 0.8, descent: 0.2 };
const DEFAULT_FONT_SIZE = 10;

/** Writes down what a `v8ui` script draws. */
export class MgraphicsRecorder {
  calls: DrawingCall[] = [];
  redraws = 0;
  readonly surface: object;
  private fontSize = DEFAULT_FONT_SIZE;

  constructor(size: () => readonly [number, number]) {
    const properties: Record<string, unknown> = { relative_coords: 1, autofill: 1, autosketch: 0 };
    this.surface = new Proxy(properties, {
      get: (own, name) => {
        if (typeof name === "symbol") return undefined;
        if (name === "size") return [...size()];
        if (name === "text_measure") return (text: string) => this.measure(text);
        if (name === "font_extents") return () => [LETTER.ascent, LETTER.descent].map((part) => part * this.fontSize);
        if (name in own) return own[name];
        if (CALLS.has(name)) return (...args: (number | string)[]) => this.record(name, args);
        throw new Error(`mgraphics has no ${name}`);
      },
    });
  }

  private record(name: string, args: readonly (number | string)[]): void {
    if (name === "redraw") this.redraws++;
    else if (name !== "init") {
      const broken = args.flat().find((arg) => typeof arg === "number" && !Number.isFinite(arg));
      if (broken !== undefined) throw new Error(`mgraphics.${name} was given ${broken}`);
      if (name === "set_font_size") this.fontSize = Number(args[0]);
      this.calls.push([name, ...args]);
    }
  }

  private measure(text: string): number[] {
    return [String(text).length * LETTER.width * this.fontSize, this.fontSize];
  }
}
