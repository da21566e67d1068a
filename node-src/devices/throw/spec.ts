import { settingTables } from "#src/chassis/plan/recipes-of.ts";
import {
  MAP_RANGE,
  MOVE_BLOBS,
  moveButtons,
  moveChoices,
  presetChoice,
  recipeChoice,
} from "#src/chassis/spec/common-parameters.ts";
import { presetNames } from "#src/chassis/spec/preset-names.ts";
import { settingParameter } from "#src/chassis/spec/setting-parameter.ts";
import { stripWidth } from "#src/chassis/spec/strip-layout.ts";
import { SETTINGS } from "#src/devices/throw/spec/settings.ts";
import { deviceFiles } from "#src/model/device/device-files.ts";
import type { ChoiceSpec, DeviceSpec } from "#src/model/device/device-spec.ts";
import { DEVICE_RECIPES } from "#src/model/move/device-recipes.ts";

/** What stands on the strip. */
export const THROW_STRIP = {
  dials: ["level", "duck", "nth"],
  menus: ["send", "throws", "grid", "before"],
} as const;

/** In the order of the menu "Send"; the last place is that of the effect's own return. */
export const SENDS = ["send A", "send B", "send C", "send D", "send E", "send F", "send G", "send H"] as const;

const SEND: ChoiceSpec = {
  kind: "choice",
  key: "send",
  longName: "Send",
  shortName: "Send",
  options: ["A", "B", "C", "D", "E", "F", "G", "H", "Auto"],
  initial: 8,
  visibility: "automated",
  info: "The send of this track that is thrown, by the letter of its return track. Auto: the delay's for Throw, the reverb's for Reverse. A mapped parameter takes its place.",
};

/** The Throw device. Long names are final: sets remember values and automation by them. */
export const THROW_SPEC: DeviceSpec = {
  name: "Steadyhand Throw",
  type: "aaaa",
  width: stripWidth(THROW_STRIP),
  height: 169,
  minimumLive: "12.2",
  minimumMax: "9",
  parameters: [
    SEND,
    recipeChoice(
      DEVICE_RECIPES.throw,
      ["Throw", "Reverse"],
      "What is drawn: a send that opens for the last syllable of a phrase, or one that swells up to the onset of the next.",
    ),
    presetChoice(presetNames("throw")),
    ...SETTINGS.map((shown) => settingParameter(settingTables("throw"), shown)),
    ...moveChoices(
      "throw",
      "Compares the track with the throws and without them. Dry lets go of the send while this device plays it.",
    ),
    ...moveButtons("throw"),
    ...MAP_RANGE,
    ...MOVE_BLOBS,
  ],
  banks: [
    { name: "Throw", parameters: ["recipe", "level", "send", "throws", "grid", "duck", "nth", "before"] },
    { name: "Play", parameters: ["play", "compare", "scope", "send", "level", null, null, null] },
  ],
};

/** Names of the embedded files. */
export const THROW_FILES = deviceFiles("throw");
