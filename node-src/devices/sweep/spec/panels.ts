import type { StripPanel } from "#src/chassis/spec/strip-layout.ts";

/**
 * What each recipe shows, in the order of the menu; a dial and a menu have one place. What a recipe has beside it is on Push and
 * in presets: shape, slope and what comes between of Filter.
 */
export const PANELS: readonly StripPanel[] = [
  {
    dials: ["highPass", "lowPass", "low", "high", "bars", "every", "peak", "outputTrim"],
    menus: ["filter", "direction", "align"],
  },
  {
    dials: ["highPass", null, "low", "high", "bars", "every", null, "outputTrim"],
    menus: ["slope", "shape", "align"],
  },
  { dials: ["level", "wet", null, null, "bars", "every", null, "outputTrim"], menus: ["through", "shape", "align"] },
  { dials: ["narrow", "wide", null, null, "bars", "every", null, "outputTrim"], menus: ["rest", "shape", "align"] },
  { dials: ["depth", null, null, null, "bars", "every", null, "outputTrim"], menus: [null, null, "align"] },
  { dials: [null, null, null, null, null, null, null, "outputTrim"], menus: [] },
  { dials: ["depth", null, null, null, null, null, null, "outputTrim"], menus: [] },
  {
    dials: ["highPass", "gain", "low", "high", "bars", "every", null, "outputTrim"],
    menus: ["slope", "shape", "align"],
  },
];
