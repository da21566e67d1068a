import {
  CURVE_BLOB,
  EDITS_BLOB,
  PRESET_BUTTONS,
  presetChoice,
  SETTINGS_BLOB,
} from "#src/chassis/spec/common-parameters.ts";
import { DEVICE_FRAME } from "#src/chassis/spec/device-frame.ts";
import { FIRST_MAPPED, LATER_MAPPED } from "#src/chassis/spec/mapped-settings.ts";
import { presetNames } from "#src/chassis/spec/preset-names.ts";
import { type ShownSetting, settingParameter } from "#src/chassis/spec/setting-parameter.ts";
import { type DeviceStrip, STRIP_WIDTH } from "#src/chassis/spec/strip-layout.ts";
import { BUTTONS } from "#src/devices/ride/spec/buttons.ts";
import { LAYER, PLAYBACK, SCOPE } from "#src/devices/ride/spec/choice-parameters.ts";
import { BREATHS, GAPS, LEVELS, LIMITS, SECTIONS, TARGET } from "#src/devices/ride/spec/settings.ts";
import { STAGE } from "#src/devices/ride/spec/stage.ts";
import { RIDE_SETTINGS } from "#src/knowledge/ride-settings.ts";
import type { DeviceSpec } from "#src/model/device/device-spec.ts";

/** What the gain does and how far, then what it is measured against; each target that is a number has the dial of its level, the take's own that of the sections. */
export const RIDE_STRIP: DeviceStrip = {
  dials: ["ride", "amount", "boost", "cut", "outputTrim", "loudness", "bedOffset", "words", "trim", "sections"],
  menus: ["target", "gaps", "layer"],
  toggle: "breaths",
  by: "target",
  panels: ["sections", "loudness", null, "bedOffset"].map((level) => ({
    dials: ["ride", "amount", "boost", "cut", level, "words", "trim", "outputTrim"],
    menus: ["target", "gaps", "layer"],
  })),
};

const setting = (shown: ShownSetting) => settingParameter([RIDE_SETTINGS], shown);

/** The Ride device. Long names are final: sets remember values and automation by them. */
export const RIDE_SPEC: DeviceSpec = {
  name: "Steadyhand Ride",
  ...DEVICE_FRAME,
  width: STRIP_WIDTH,
  parameters: [
    ...STAGE,
    ...[...LIMITS, ...LEVELS, TARGET, GAPS].map(setting),
    ...[LAYER, SCOPE, setting(BREATHS), ...PLAYBACK],
    ...BUTTONS,
    CURVE_BLOB,
    presetChoice(presetNames("ride")),
    ...PRESET_BUTTONS,
    SETTINGS_BLOB,
    ...FIRST_MAPPED,
    ...LATER_MAPPED,
    EDITS_BLOB,
    setting(SECTIONS),
  ],
  banks: [
    { name: "Ride", parameters: ["ride", "amount", "boost", "cut", "target", "gaps", "compare", "outputTrim"] },
    {
      name: "Target",
      parameters: ["target", "loudness", "bedOffset", "scope", "layer", "words", "breaths", "trim"],
    },
    { name: "Play", parameters: ["play", "compare", "ride", "outputTrim", "sections", null, null, null] },
  ],
};
