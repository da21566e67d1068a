/**
 * What the strip's controls look like in Live.
 *
 * Source: dark: Live 12.0's dark theme file (SurfaceBackground, ControlForeground, ControlBackground, Desktop,
 * ChosenDefault, ChosenAlternative); light: by eye. Off: Live draws a switched-off device in greys.
 */
export const STRIP_THEMES = {
  dark: {
    desktop: "#2a2a2a",
    surface: "#363636",
    title: "#464646",
    frame: "#111111",
    text: "#c9c9c9",
    dim: "#8a8a8a",
    control: "#1e1e1e",
    ring: "#161616",
    arc: "#03c3d5",
    needle: "#d8d8d8",
    chosen: "#ffad56",
    onChosen: "#070707",
    line: "#242424",
  },
  light: {
    desktop: "#a5a5a5",
    surface: "#cfcfcf",
    title: "#bdbdbd",
    frame: "#8a8a8a",
    text: "#121212",
    dim: "#666666",
    control: "#e4e4e4",
    ring: "#a6a6a6",
    arc: "#007f9c",
    needle: "#121212",
    chosen: "#ffad56",
    onChosen: "#070707",
    line: "#b0b0b0",
  },
};

/** The same theme with the device switched off. */
export function switchedOff(theme) {
  return { ...theme, text: theme.dim, arc: theme.dim, needle: theme.dim, chosen: theme.dim };
}
