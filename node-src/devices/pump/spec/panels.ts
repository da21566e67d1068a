import type { StripPanel } from "#src/chassis/spec/strip-layout.ts";

/**
 * What each recipe shows, in the order of the menu; a dial and a menu have one place. What a recipe has beside it is on Push and
 * in presets: shape, bend and phase of Pump.
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
    dials: ["pump", "depth", null, null, "smooth", "swing", "phase", "outputTrim"],
    menus: ["division", "pattern"],
  },
  { dials: [null, null, null, null, null, null, null, "outputTrim"], menus: [] },
];
