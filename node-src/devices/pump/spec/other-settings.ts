import type { ShownSetting } from "#src/chassis/spec/setting-parameter.ts";

/** What presets alone said until the second generation of dials, beside the gate. */
export const OTHER_SETTINGS: readonly ShownSetting[] = [
  {
    key: "bass",
    longName: "By Bass",
    shortName: "Bass",
    since: 2,
    info: "Pump: how much less it ducks where there is little under 120 Hz to make room in. After Analyse the curve follows; what was not heard yet needs Analyse again. Write makes it heard.",
  },
  {
    key: "minimum",
    longName: "Wave Minimum",
    shortName: "Min",
    since: 2,
    info: "Tremolo: where in the range of Depth the wave has its lowest point. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "maximum",
    longName: "Wave Maximum",
    shortName: "Max",
    since: 2,
    info: "Tremolo: where in the range of Depth the wave has its highest point. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "center",
    longName: "Pan Centre",
    shortName: "Centre",
    since: 2,
    info: "Auto pan: what it goes to the left and to the right of, from -1 to 1. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "cents",
    longName: "Pitch Range",
    shortName: "Cents",
    since: 2,
    info: "Micro pitch: how far up and down the pitch wanders, in cents. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "rate",
    longName: "Wander Rate",
    shortName: "Wander",
    since: 2,
    info: "Micro pitch: how many places a second the pitch wanders to, in Hz. After Analyse the curve follows; Write makes it heard.",
  },
];
