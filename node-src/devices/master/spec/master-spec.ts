import { PRESET_BUTTONS, presetChoice, SETTINGS_BLOB } from "#src/chassis/spec/common-parameters.ts";
import { DEVICE_FRAME } from "#src/chassis/spec/device-frame.ts";
import { presetNames } from "#src/chassis/spec/preset-names.ts";
import { settingParameter } from "#src/chassis/spec/setting-parameter.ts";
import { STRIP_WIDTH } from "#src/chassis/spec/strip-layout.ts";
import { MASTER_BUTTONS } from "#src/devices/master/spec/buttons.ts";
import { SHOWN_SETTINGS } from "#src/devices/master/spec/shown-settings.ts";
import { MASTER_SETTINGS } from "#src/knowledge/master/settings.ts";
import type { ChoiceSpec, DeviceSpec } from "#src/model/device/device-spec.ts";

/** Pixels that the face is wider than that of a device that draws curves: eight stages stand in it with what they do. */
export const WIDER = 120;

/** What is heard, in the order of its tab. */
export const COMPARED = ["off", "mix", "master"] as const;

const COMPARE: ChoiceSpec = {
  kind: "choice",
  key: "compare",
  longName: "A/B",
  shortName: "A/B",
  options: ["Off", "Mix", "Master"],
  initial: 0,
  visibility: "hidden",
  info: "Launches the clip of the mix or that of its master, and turns the louder of the two down until both are as loud. Off: nothing is turned, the sound passes to the bit as it comes.",
};

/** Long names are final: sets remember by them. */
export const MASTER_SPEC: DeviceSpec = {
  name: "Steadyhand Master",
  ...DEVICE_FRAME,
  width: STRIP_WIDTH + WIDER,
  parameters: [
    ...SHOWN_SETTINGS.map((shown) => settingParameter([MASTER_SETTINGS], shown)),
    presetChoice(presetNames("master")),
    COMPARE,
    ...MASTER_BUTTONS,
    ...PRESET_BUTTONS,
    SETTINGS_BLOB,
  ],
  banks: [
    {
      name: "Master",
      parameters: ["platform", "target", "ceiling", "genre", "limiter", "bits", null, null],
    },
    { name: "Amounts", parameters: ["eq", "multiband", "stereo", "excite", "glue", "match", null, null] },
  ],
};
