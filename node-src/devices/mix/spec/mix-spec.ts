import { PRESET_BUTTONS, presetChoice, SETTINGS_BLOB } from "#src/chassis/spec/common-parameters.ts";
import { DEVICE_FRAME } from "#src/chassis/spec/device-frame.ts";
import { presetNames } from "#src/chassis/spec/preset-names.ts";
import { settingParameter } from "#src/chassis/spec/setting-parameter.ts";
import { STRIP_WIDTH } from "#src/chassis/spec/strip-layout.ts";
import { MIX_BUTTONS } from "#src/devices/mix/spec/buttons.ts";
import { SHOWN_SETTINGS } from "#src/devices/mix/spec/shown-settings.ts";
import { MIX_SETTINGS } from "#src/knowledge/mix/settings.ts";
import type { ChoiceSpec, DeviceSpec } from "#src/model/device/device-spec.ts";

/** Pixels that the face is wider than that of a device that draws curves: six lamps stand in it with their figures. */
export const WIDER = 100;

/** What of the song is heard, in the order of its menu. */
export const MIX_RANGES = ["song", "loop", "section"] as const;

export type MixRange = (typeof MIX_RANGES)[number];

const RANGE: ChoiceSpec = {
  kind: "choice",
  key: "range",
  longName: "Range",
  shortName: "Range",
  options: ["Song", "Loop", "Section"],
  initial: 0,
  visibility: "stored",
  info: "What of the arrangement is heard: all of it, what lies in Live's loop brace, or the section between the locators around the playhead. It counts from the next Analyse on.",
};

/** Long names are final: sets remember by them. */
export const MIX_SPEC: DeviceSpec = {
  name: "Steadyhand Mix",
  ...DEVICE_FRAME,
  width: STRIP_WIDTH + WIDER,
  parameters: [
    ...SHOWN_SETTINGS.map((shown) => settingParameter([MIX_SETTINGS], shown)),
    RANGE,
    presetChoice(presetNames("mix")),
    ...MIX_BUTTONS,
    ...PRESET_BUTTONS,
    SETTINGS_BLOB,
  ],
  banks: [{ name: "Mix", parameters: ["stages", "genre", "levels", "tone", "dips", "sure", null, null] }],
};
