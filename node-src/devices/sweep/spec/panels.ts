import type { StripPanel } from "#src/chassis/spec/strip-layout.ts";

/**
 * What each recipe shows, in the order of the menu; a dial and a menu have one place. Shape, slope and what
 * comes between of Filter are behind More; the stage's slope is there for every recipe that moves a filter.
 */
export const PANELS: readonly StripPanel[] = [
  {
    dials: ["highPass", "lowPass", "low", "high", "bars", "every", "peak", "outputTrim"],
    menus: ["filter", "direction", "align"],
  },
  {
    dials: ["highPass", null, "low", "high", "bars", "every", null, "outputTrim"],
    menus: [null, "shape", "align"],
  },
  { dials: ["level", "wet", null, null, "bars", "every", null, "outputTrim"], menus: ["through", "shape", "align"] },
  { dials: ["narrow", "wide", null, null, "bars", "every", null, "outputTrim"], menus: ["rest", "shape", "align"] },
  { dials: ["depth", null, null, null, "bars", "every", null, "outputTrim"], menus: [null, null, "align"] },
  { dials: [null, null, null, null, null, null, null, "outputTrim"], menus: [] },
  { dials: ["depth", null, null, null, null, null, null, "outputTrim"], menus: [] },
  {
    dials: ["highPass", "gain", "low", "high", "bars", "every", null, "outputTrim"],
    menus: [null, "shape", "align"],
  },
];

const SLOPE_ALONE: StripPanel = { dials: [], menus: [null, null, "slope"] };

/** What More shows, in the same order. */
export const MORE_PANELS: readonly (StripPanel | null)[] = [
  { dials: [], menus: ["rest", "shape", "slope"] },
  SLOPE_ALONE,
  null,
  null,
  null,
  null,
  null,
  SLOPE_ALONE,
];
