/** Red, green and blue, each from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number];

/** The colours that Live is asked for, by the page's own names for them. */
export type ThemeColours = Readonly<Record<keyof typeof DARK, Colour>>;

/**
 * The page's custom properties: Live's grounds as they are, and on each ground letters that can be read.
 *
 * Shape: each ground of Live by its name; on each ground letters as `text-on-…` and quieter ones as `dim-on-…`, at 4.5:1 or more; strokes at
 * 3:1 or more (WCAG 2.2, 1.4.3 and 1.4.11). A colour that Live did not send is the one of Live's dark or light theme,
 * whichever the surface that it sent is nearer to.
 */
export function pageTheme(sent: Partial<ThemeColours>): Readonly<Record<string, string>> {
  const light = luminance(sent.surface ?? DARK.surface) > LIGHT_SURFACE;
  const colours = asShown({ ...(light ? LIGHT : DARK), ...sent });
  const properties: Record<string, Colour> = {};
  for (const ground of GROUNDS) {
    const letters = ground === "chosen" ? BLACK : ground === "lcd" ? colours.lcdText : colours.text;
    properties[ground] = colours[ground];
    properties[`text-on-${ground}`] = readable(letters, colours[ground], TEXT_CONTRAST);
    properties[`dim-on-${ground}`] = readable(
      ground === "lcd" ? colours.lcdDim : colours.dim,
      colours[ground],
      TEXT_CONTRAST,
    );
  }
  for (const [stroke, ground] of STROKES)
    properties[`${stroke}-on-${ground}`] = readable(colours[stroke], colours[ground], STROKE_CONTRAST);
  for (const ground of WARNED)
    properties[`warning-on-${ground}`] = readable(colours.warning, colours[ground], TEXT_CONTRAST);
  properties["frame"] = colours.frame;
  return Object.fromEntries(Object.entries(properties).map(([name, colour]) => [`--${name}`, asCss(colour)]));
}

/** Live's colours by the page's names. What the page has no use for is left out. */
export function fromLive(sent: Readonly<Record<string, Colour>>): Partial<ThemeColours> {
  return Object.fromEntries(
    Object.entries(sent).flatMap(([name, colour]) => pageName(name).map((own) => [own, colour])),
  );
}

/** Contrast of two colours, 1 to 21. Source: WCAG 2.2, contrast ratio. */
export function contrast(a: Colour, b: Colour): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Source: WCAG 2.2, 1.4.3 (text) and 1.4.11 (graphics). */
const TEXT_CONTRAST = 4.5;
const STROKE_CONTRAST = 3;

/** Relative luminance at which black and white letters are read equally well: sqrt(1.05 * 0.05) - 0.05. */
const LIGHT_SURFACE = 0.179;

const GROUNDS = ["surface", "raised", "control", "chosen", "selection", "lcd"] as const;
const STROKES = [
  ["curve", "lcd"],
  ["second", "lcd"],
  ["chosen", "surface"],
  ["chosen", "selection"],
  ["chosen", "control"],
] as const;
const WARNED = ["surface", "control", "selection"] as const;

/**
 * Names that Live's colours have in Max.
 * Source: docs.cycling74.com/reference/live.colors (2026-11), and the colours that the device's face asks for.
 */
const LIVE_NAMES: Readonly<Record<string, keyof typeof DARK>> = {
  surface_bg: "surface",
  control_bg: "control",
  contrast_frame: "frame",
  control_fg: "text",
  control_fg_zombie: "dim",
  lcd_bg: "lcd",
  lcd_title: "lcdText",
  lcd_control_fg_zombie: "lcdDim",
  lcd_control_fg: "curve",
  value_arc: "second",
};

function pageName(name: string): (keyof typeof DARK)[] {
  if (Object.hasOwn(LIVE_NAMES, name)) return [LIVE_NAMES[name]!];
  return Object.hasOwn(DARK, name) ? [name as keyof typeof DARK] : [];
}

const BLACK: Colour = [0, 0, 0];
const WHITE: Colour = [1, 1, 1];

/**
 * Live's colours where Live is not there to be asked.
 * Source: dark: Live 12.0's dark theme file (SurfaceBackground, ControlForeground, ControlBackground, ChosenDefault,
 * ChosenAlternative, DisplayBackground); light and the rest by eye.
 */
const DARK = {
  surface: hex(0x363636),
  raised: hex(0x464646),
  control: hex(0x1e1e1e),
  chosen: hex(0xffad56),
  selection: hex(0x4d5a5e),
  lcd: hex(0x181818),
  frame: hex(0x111111),
  text: hex(0xd6d6d6),
  dim: hex(0xa0a0a0),
  lcdText: hex(0xe8e8e8),
  lcdDim: hex(0x9a9a9a),
  curve: hex(0xffad56),
  second: hex(0x03c3d5),
  warning: hex(0xff8a6b),
} as const;

const LIGHT: { readonly [Name in keyof typeof DARK]: Colour } = {
  ...DARK,
  surface: hex(0xcfcfcf),
  raised: hex(0xbdbdbd),
  control: hex(0xe4e4e4),
  selection: hex(0xa9c3c9),
  lcd: hex(0x282828),
  frame: hex(0x8a8a8a),
  text: hex(0x121212),
  dim: hex(0x4e4e4e),
  warning: hex(0x9c2a00),
};

/** The colour itself where it can be read on its ground, else as little nearer to black or white as is enough. */
function readable(colour: Colour, ground: Colour, least: number): Colour {
  if (contrast(colour, ground) >= least) return colour;
  const towards = luminance(ground) > LIGHT_SURFACE ? BLACK : WHITE;
  let [near, far] = [0, 1];
  for (let turn = 0; turn < 12; turn += 1) {
    const middle = (near + far) / 2;
    if (contrast(wholeNumbers(mixed(colour, towards, middle)), ground) >= least) far = middle;
    else near = middle;
  }
  return wholeNumbers(mixed(colour, towards, far));
}

/** Colours as a screen shows them, in whole numbers to 255: contrast is judged by what is seen. */
function asShown(colours: ThemeColours): ThemeColours {
  return Object.fromEntries(
    Object.entries(colours).map(([name, colour]) => [name, wholeNumbers(colour)]),
  ) as unknown as ThemeColours;
}

function wholeNumbers(colour: Colour): Colour {
  return colour.map((part) => Math.round(part * 255) / 255) as unknown as Colour;
}

function mixed(from: Colour, to: Colour, share: number): Colour {
  return [0, 1, 2].map((part) => from[part]! + (to[part]! - from[part]!) * share) as unknown as Colour;
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function asCss(colour: Colour): string {
  return `rgb(${colour.map((part) => Math.round(part * 255)).join(" ")})`;
}

function hex(colour: number): Colour {
  return [(colour >> 16) / 255, ((colour >> 8) & 255) / 255, (colour & 255) / 255];
}
