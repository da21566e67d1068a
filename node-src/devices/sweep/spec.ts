import { settingTables } from "#src/chassis/plan/recipes-of.ts";
import {
  MAP_RANGE,
  MOVE_BLOBS,
  moveButtons,
  moveChoices,
  outputTrim,
  presetChoice,
  recipeChoice,
} from "#src/chassis/spec/common-parameters.ts";
import { presetNames } from "#src/chassis/spec/preset-names.ts";
import { settingParameter } from "#src/chassis/spec/setting-parameter.ts";
import { stripWidth } from "#src/chassis/spec/strip-layout.ts";
import { SETTINGS } from "#src/devices/sweep/spec/settings.ts";
import { SLOPE, STAGE } from "#src/devices/sweep/spec/stage.ts";
import { deviceFiles } from "#src/model/device/device-files.ts";
import type { DeviceSpec } from "#src/model/device/device-spec.ts";
import { DEVICE_RECIPES } from "#src/model/move/device-recipes.ts";

/** What stands on the strip. */
export const SWEEP_STRIP = {
  dials: [
    ...["highPass", "lowPass", "low", "high", "bars", "every", "depth"],
    ...["peak", "gain", "level", "wet", "narrow", "wide", "outputTrim"],
  ],
  menus: ["slope", "filter", "direction", "align", "shape", "rest", "through"],
} as const;

/** The Sweep device. Long names are final: sets remember values and automation by them. */
export const SWEEP_SPEC: DeviceSpec = {
  name: "Steadyhand Sweep",
  type: "aaaa",
  width: stripWidth(SWEEP_STRIP),
  height: 169,
  minimumLive: "12.2",
  minimumMax: "9",
  parameters: [
    ...STAGE,
    SLOPE,
    outputTrim("stage"),
    recipeChoice(
      DEVICE_RECIPES.sweep,
      ["Filter", "High-pass", "Reverb", "Width", "EQ fade", "Saturation", "Compress", "Drop"],
      "What is drawn: a filter sweep, a high-pass build, more reverb before a drop, narrow to wide, a crossfade of two bands, saturation or compression that follows the sections, or a drop with a breath of silence.",
    ),
    presetChoice(presetNames("sweep")),
    ...SETTINGS.map((shown) => settingParameter(settingTables("sweep"), shown)),
    ...moveChoices(
      "sweep",
      "Compares the track with the moves and without them. Dry takes filters and gain of this device out; the trim stays.",
    ),
    ...moveButtons("sweep"),
    ...MAP_RANGE,
    ...MOVE_BLOBS,
  ],
  banks: [
    { name: "Sweep", parameters: ["recipe", "low", "high", "bars", "every", "shape", "compare", "lowPass"] },
    { name: "Stage", parameters: ["highPass", "lowPass", "peak", "slope", "gain", "outputTrim", "compare", "play"] },
    { name: "Form", parameters: ["filter", "direction", "align", "rest", "through", "level", "wet", "depth"] },
    { name: "Space", parameters: ["narrow", "wide", "level", "wet", "through", "scope", "play", "recipe"] },
  ],
};

/** Names of the embedded files. */
export const SWEEP_FILES = deviceFiles("sweep");
