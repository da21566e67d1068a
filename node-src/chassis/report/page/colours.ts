/**
 * Colours of the report: calm greys and one accent, as Live's own mid-light and mid-dark themes; system fonts.
 * Every text colour stands at 4.5:1 or more on every ground it is used on (WCAG 2.2, 1.4.3), every stroke that carries
 * meaning at 3:1 (1.4.11); the test computes both.
 */
export const COLOURS = {
  light: {
    ground: "#eeeeec",
    panel: "#fafaf9",
    ink: "#1d1d1c",
    soft: "#595955",
    rule: "#d6d6d2",
    grid: "#e6e6e3",
    strong: "#d2d2ce",
    shade: "#f1ece6",
    block: "#dcd6ce",
    clip: "#dededa",
    wave: "#83837d",
    before: "#75756f",
    accent: "#b14a00",
    tint: "#f3ddcb",
    band: "#dededa",
  },
  dark: {
    ground: "#191918",
    panel: "#222221",
    ink: "#e9e9e6",
    soft: "#a9a9a3",
    rule: "#3b3b39",
    grid: "#2b2b2a",
    strong: "#3d3d3b",
    shade: "#2b2824",
    block: "#47423b",
    clip: "#3a3a38",
    wave: "#8d8d87",
    before: "#9b9b95",
    accent: "#ff9f47",
    tint: "#4a3522",
    band: "#3a3a38",
  },
} as const;
