import { type ShownSetting, settingParameter } from "#src/chassis/spec/setting-parameter.ts";
import { BUTTONS } from "#src/devices/ride/spec/buttons.ts";
import { LAYER, PLAYBACK, SCOPE } from "#src/devices/ride/spec/choice-parameters.ts";
import { BREATHS, GAPS, LEVELS, LIMITS, TARGET } from "#src/devices/ride/spec/settings.ts";
import { STAGE } from "#src/devices/ride/spec/stage.ts";
import { RIDE_SETTINGS } from "#src/knowledge/ride-settings.ts";
import type { BlobSpec, DeviceSpec } from "#src/model/device/device-spec.ts";

const CURVE: BlobSpec = {
  kind: "blob",
  key: "curve",
  longName: "Stored Curve",
  shortName: "Curve",
  visibility: "stored",
  info: "The curve that this device plays; it is saved in the set.",
};

const setting = (shown: ShownSetting) => settingParameter([RIDE_SETTINGS], shown);

/** The Ride device. Long names are final: sets remember values and automation by them. */
export const RIDE_SPEC: DeviceSpec = {
  name: "Steadyhand Ride",
  type: "aaaa",
  width: 504,
  height: 169,
  minimumLive: "12.2",
  minimumMax: "9",
  parameters: [
    ...STAGE,
    ...[...LIMITS, ...LEVELS, TARGET, GAPS].map(setting),
    ...[LAYER, SCOPE, setting(BREATHS), ...PLAYBACK],
    ...BUTTONS,
    CURVE,
  ],
  banks: [
    { name: "Ride", parameters: ["ride", "amount", "boost", "cut", "target", "gaps", "compare", "outputTrim"] },
    {
      name: "Target",
      parameters: ["target", "loudness", "bedOffset", "scope", "layer", "words", "breaths", "trim"],
    },
    { name: "Play", parameters: ["play", "compare", "ride", "outputTrim", null, null, null, null] },
  ],
};
