import { PRESET_BUTTONS, presetChoice, SETTINGS_BLOB } from "#src/chassis/spec/common-parameters.ts";
import { presetNames } from "#src/chassis/spec/preset-names.ts";
import { settingParameter } from "#src/chassis/spec/setting-parameter.ts";
import { METER_TARGETS } from "#src/devices/meter/face/meter-targets.ts";
import { VIEW_NAMES } from "#src/devices/meter/spec/view-names.ts";
import { METER_SETTINGS } from "#src/knowledge/metering/settings.ts";
import type { ButtonSpec, ChoiceSpec, DeviceSpec } from "#src/model/device/device-spec.ts";

const AGAIN: ButtonSpec = {
  kind: "button",
  key: "again",
  longName: "Reset",
  shortName: "Reset",
  label: "Reset",
  latching: false,
  visibility: "hidden",
  info: "Begins the measurement anew: integrated loudness, range and all maxima, and the windows too, as if the sound began here.",
};

const AT_START: ChoiceSpec = {
  kind: "choice",
  key: "atStart",
  longName: "Reset at Start",
  shortName: "Reset at Start",
  options: ["Off", "On"],
  initial: 0,
  visibility: "stored",
  info: "On: the measurement begins anew each time that the transport starts. Off: by the Reset button alone.",
};

const VIEW: ChoiceSpec = {
  kind: "choice",
  key: "view",
  longName: "View",
  shortName: "View",
  options: VIEW_NAMES,
  initial: 0,
  visibility: "stored",
  info: "What the display shows. Loudness is measured whatever it shows; the other views measure while they are shown.",
};

/** Long names are final: sets remember by them. */
export const METER_SPEC: DeviceSpec = {
  name: "Steadyhand Meter",
  type: "aaaa",
  width: 426,
  height: 169,
  minimumLive: "12.2",
  minimumMax: "9",
  parameters: [
    settingParameter([METER_SETTINGS], {
      key: "platform",
      longName: "Target",
      shortName: "Target",
      options: METER_TARGETS.map(({ name }) => name),
      info: "What the lamps hold the measurement against: the loudness and the true peak that a service or a standard asks for.",
    }),
    AT_START,
    VIEW,
    presetChoice(presetNames("meter")),
    AGAIN,
    ...PRESET_BUTTONS,
    SETTINGS_BLOB,
  ],
  banks: [{ name: "Meter", parameters: ["platform", null, null, null, null, null, null, null] }],
};
