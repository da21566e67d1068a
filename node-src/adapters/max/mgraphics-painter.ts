import type { Ink, Painter } from "#src/ports/painter.ts";

/** The part of Max's `mgraphics` that drawing needs. Source: docs.cycling74.com/apiref/js/mgraphics. */
export interface Mgraphics {
  readonly size: readonly [width: number, height: number];
  relative_coords: 0 | 1;
  autofill: 0 | 1;
  init(): void;
  redraw(): void;
  move_to(x: number, y: number): void;
  line_to(x: number, y: number): void;
  close_path(): void;
  rectangle(x: number, y: number, width: number, height: number): void;
  ellipse(x: number, y: number, width: number, height: number): void;
  fill(): void;
  stroke(): void;
  set_line_width(width: number): void;
  set_source_rgba(red: number, green: number, blue: number, opacity: number): void;
  select_font_face(name: string): void;
  set_font_size(size: number): void;
  show_text(words: string): void;
  text_measure(words: string): readonly [width: number, height: number];
}

/** A colour of Max's theme by its name, each part from 0 to 1. */
export type ThemeColour = (name: string) => readonly number[] | undefined;

/**
 * Draws on a `v8ui` object. To be made anew in each `paint()`: the theme's colours are asked for then, and follow Live.
 *
 * Edge: a colour that Max does not know comes out as it stands in Live 12's dark theme.
 */
export function mgraphicsPainter(graphics: Mgraphics, colour: ThemeColour): Painter {
  const inks = new Map<Ink, readonly number[]>();
  const dip = (ink: Ink, opacity: number): void => {
    const known = inks.get(ink) ?? resolve(ink, colour);
    inks.set(ink, known);
    const [red, green, blue, own] = known as [number, number, number, number];
    graphics.set_source_rgba(red, green, blue, own * opacity);
  };
  const font = (size: number): void => {
    graphics.select_font_face(FONT);
    graphics.set_font_size(size);
  };
  const textWidth = (words: string, size: number): number => {
    font(size);
    return graphics.text_measure(words)[0];
  };
  return {
    moveTo: (x, y) => graphics.move_to(x, y),
    lineTo: (x, y) => graphics.line_to(x, y),
    closePath: () => graphics.close_path(),
    rectangle: (x, y, width, height) => graphics.rectangle(x, y, width, height),
    circle: (x, y, radius) => graphics.ellipse(x - radius, y - radius, 2 * radius, 2 * radius),
    fill: (ink, opacity = 1) => {
      dip(ink, opacity);
      graphics.fill();
    },
    stroke: (ink, width, opacity = 1) => {
      dip(ink, opacity);
      graphics.set_line_width(width);
      graphics.stroke();
    },
    text: (words, x, y, { size, ink, align = "left", opacity = 1 }) => {
      const shift = align === "left" ? 0 : textWidth(words, size) * (align === "right" ? 1 : 0.5);
      font(size);
      dip(ink, opacity);
      graphics.move_to(x - shift, y);
      graphics.show_text(words);
    },
    textWidth,
  };
}

function resolve(ink: Ink, colour: ThemeColour): readonly number[] {
  const { theme, otherwise } = THEME[ink];
  const found = theme === null ? undefined : colour(theme);
  const valid = found !== undefined && found.length >= 3 && found.every((part) => part >= 0 && part <= 1);
  return valid ? [...found.slice(0, 3), found[3] ?? 1] : [...otherwise, 1];
}

/** Source: Live's own displays; "Ableton Sans" comes with Max. */
const FONT = "Ableton Sans Medium";

/**
 * Live's names for the colours of its displays, which stay dark in every standard theme (docs.cycling74.com,
 * themes_and_max_for_live: LCD Background is always dark, LCD Title always light).
 * Source: names: Ableton's and public devices; values: Live 12.0's dark theme file. Max has no name for a warning.
 */
const THEME: Readonly<
  Record<Ink, { readonly theme: string | null; readonly otherwise: readonly [number, number, number] }>
> = {
  background: { theme: "live_surface_bg", otherwise: [0.212, 0.212, 0.212] },
  lcdBackground: { theme: "live_lcd_bg", otherwise: [0.094, 0.094, 0.094] },
  line: { theme: "live_lcd_control_fg_zombie", otherwise: [0.549, 0.549, 0.549] },
  accent: { theme: "live_lcd_control_fg", otherwise: [1, 0.678, 0.337] },
  text: { theme: "live_lcd_title", otherwise: [0.91, 0.91, 0.91] },
  textDim: { theme: "live_lcd_control_fg_zombie", otherwise: [0.549, 0.549, 0.549] },
  phrase: { theme: "live_value_arc", otherwise: [0.012, 0.765, 0.835] },
  breath: { theme: "live_lcd_control_fg_zombie", otherwise: [0.549, 0.549, 0.549] },
  warning: { theme: null, otherwise: [1, 0.455, 0.31] },
  playhead: { theme: "live_lcd_title", otherwise: [0.91, 0.91, 0.91] },
  disabled: { theme: "live_lcd_control_fg_zombie", otherwise: [0.42, 0.42, 0.42] },
};
