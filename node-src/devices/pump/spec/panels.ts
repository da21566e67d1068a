import type { StripPanel } from "#src/chassis/spec/strip-layout.ts";

/**
 * What each recipe shows, in the order of the menu; a dial and a menu have one place. What else a recipe has is
 * behind More.
 */
export const PANELS: readonly StripPanel[] = [
  {
    dials: ["pump", "depth", "attack", "hold", "release", "swing", "strength", "outputTrim"],
    menus: ["division", "trigger", "hardness"],
  },
  {
    dials: ["pump", "depth", "skew", "bend", "smooth", "swing", "phase", "outputTrim"],
    menus: ["division", "law", "shape"],
  },
  {
    dials: ["pan", "width", "skew", "bend", "smooth", "swing", "phase", "outputTrim"],
    menus: ["division", null, "shape"],
  },
  {
    dials: ["pump", "depth", "rotate", "chance", "smooth", "swing", "phase", "outputTrim"],
    menus: ["division", "pattern"],
  },
  { dials: [null, "cents", "rate", null, null, null, null, "outputTrim"], menus: [] },
];

/** What More shows, in the same order: what starts a cycle, and what else there is of the recipe. */
export const MORE_PANELS: readonly (StripPanel | null)[] = [
  {
    dials: ["freeRate", "lowNote", "highNote", "bend", "bass", null, "phase", null],
    menus: ["cycle", "trigger", "shape"],
  },
  { dials: ["freeRate", "lowNote", "highNote", "minimum", "maximum"], menus: ["cycle", "start", "after"] },
  { dials: ["freeRate", "lowNote", "highNote", "center"], menus: ["cycle", "start", "after"] },
  {
    dials: ["freeRate", "lowNote", "highNote", "length", "hits", "patternLength", "random", "seed"],
    menus: ["cycle", "start", "after"],
  },
  { dials: [null, null, null, null, null, null, null, "seed"], menus: [] },
];
