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
import { SETTINGS } from "#src/devices/pump/spec/settings.ts";
import { STAGE } from "#src/devices/pump/spec/stage.ts";
import { deviceFiles } from "#src/model/device/device-files.ts";
import type { DeviceSpec } from "#src/model/device/device-spec.ts";
import { DEVICE_RECIPES } from "#src/model/move/device-recipes.ts";

/** What stands on the strip. */
export const PUMP_STRIP = {
  dials: [
    ...["pump", "depth", "attack", "hold", "release", "swing", "phase"],
    ...["pan", "bend", "skew", "smooth", "width", "strength", "outputTrim"],
  ],
  menus: ["division", "trigger", "hardness", "shape", "pattern", "law"],
} as const;

/** The Pump device. Long names are final: sets remember values and automation by them. */
export const PUMP_SPEC: DeviceSpec = {
  name: "Steadyhand Pump",
  type: "aaaa",
  width: stripWidth(PUMP_STRIP),
  height: 169,
  minimumLive: "12.2",
  minimumMax: "9",
  parameters: [
    ...STAGE,
    outputTrim("stage"),
    recipeChoice(
      DEVICE_RECIPES.pump,
      ["Pump", "Tremolo", "Auto pan", "Gate", "Micro pitch"],
      "What is drawn: ducking under every hit, tremolo, equal-power auto pan, gate patterns, or a small wandering of pitch for a mapped parameter.",
    ),
    presetChoice(presetNames("pump")),
    ...SETTINGS.map((shown) => settingParameter(settingTables("pump"), shown)),
    ...moveChoices(
      "pump",
      "Compares the track with the moves and without them. Dry takes gain and pan of this device out; the trim stays.",
    ),
    ...moveButtons("pump"),
    ...MAP_RANGE,
    ...MOVE_BLOBS,
  ],
  banks: [
    { name: "Pump", parameters: ["recipe", "depth", "division", "release", "hold", "shape", "compare", "pump"] },
    { name: "Time", parameters: ["division", "trigger", "swing", "phase", "attack", "hold", "release", "hardness"] },
    { name: "Form", parameters: ["shape", "bend", "skew", "smooth", "pattern", "law", "width", "strength"] },
    { name: "Play", parameters: ["play", "compare", "scope", "pump", "pan", "outputTrim", null, null] },
  ],
};

/** Names of the embedded files. */
export const PUMP_FILES = deviceFiles("pump");
