import type { ShownSetting } from "#src/chassis/spec/setting-parameter.ts";

/** What a gate's steps are, and what of them is left to chance. Until the second generation of dials presets alone said it. */
export const GATE_SETTINGS: readonly ShownSetting[] = [
  {
    key: "rotate",
    longName: "Gate Rotate",
    shortName: "Rotate",
    whole: true,
    since: 2,
    info: "Gate: moves the pattern later by so many steps, or earlier. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "chance",
    longName: "Gate Chance",
    shortName: "Chance",
    since: 2,
    info: "Gate: how many of the open steps play; which ones is up to Seed. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "random",
    longName: "Gate Random",
    shortName: "Turned",
    since: 2,
    info: "Gate: how many of all steps are turned round, open to shut and shut to open; which ones is up to Seed. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "seed",
    longName: "Seed",
    shortName: "Seed",
    whole: true,
    since: 2,
    info: "What chance goes by, in the gate and in micro pitch: the same number is the same pattern in every part of the song and on every computer. Dice throws another. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "length",
    longName: "Gate Length",
    shortName: "Length",
    since: 2,
    info: "Gate: how long an open step is, in per cent of the step. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "hits",
    longName: "Pattern Hits",
    shortName: "Hits",
    whole: true,
    since: 2,
    info: "Gate: how many steps of the patterns euclid and random are open. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "patternLength",
    longName: "Pattern Length",
    shortName: "Steps",
    whole: true,
    since: 2,
    info: "Gate: how many steps the patterns euclid and random have. After Analyse the curve follows; Write makes it heard.",
  },
];
