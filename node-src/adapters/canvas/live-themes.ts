import type { Ink } from "#src/ports/painter.ts";

export type LiveTheme = Readonly<Record<Ink, string>>;

/**
 * What Live's displays look like where Live is not: in a browser.
 *
 * Source: dark: Live 12.0's dark theme file (SurfaceBackground, DisplayBackground, ChosenDefault, ChosenAlternative);
 * light: a display stays dark in Live's light themes too, on a lighter ground (docs.cycling74.com,
 * themes_and_max_for_live); greys of the rest by eye, every text at 4.5:1 or more (WCAG 2.2, 1.4.3).
 */
export const LIVE_THEMES = {
  dark: {
    background: "#363636",
    lcdBackground: "#181818",
    line: "#8c8c8c",
    accent: "#ffad56",
    text: "#e8e8e8",
    textDim: "#9a9a9a",
    phrase: "#03c3d5",
    breath: "#a8a8a8",
    warning: "#ff744f",
    playhead: "#ffffff",
    disabled: "#8a8a8a",
  },
  light: {
    background: "#cfcfcf",
    lcdBackground: "#282828",
    line: "#a0a0a0",
    accent: "#ffb532",
    text: "#f0f0f0",
    textDim: "#a9a9a9",
    phrase: "#22cbdb",
    breath: "#b8b8b8",
    warning: "#ff8060",
    playhead: "#ffffff",
    disabled: "#9a9a9a",
  },
} as const satisfies Readonly<Record<string, LiveTheme>>;
