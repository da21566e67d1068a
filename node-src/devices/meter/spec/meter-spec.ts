import { PRESET_BUTTONS, presetChoice, SETTINGS_BLOB } from "#src/chassis/spec/common-parameters.ts";
import { DEVICE_FRAME } from "#src/chassis/spec/device-frame.ts";
import { presetNames } from "#src/chassis/spec/preset-names.ts";
import { settingParameter } from "#src/chassis/spec/setting-parameter.ts";
import { METER_TARGETS } from "#src/devices/meter/face/meter-targets.ts";
import { AGAIN, HOLD, REPORT, SELFTEST } from "#src/devices/meter/spec/buttons.ts";
import { AT_END, AT_JUMP, AT_START, SPAN, VIEW } from "#src/devices/meter/spec/menus.ts";
import { METER_SETTINGS } from "#src/knowledge/metering/settings.ts";
import type { DeviceSpec } from "#src/model/device/device-spec.ts";

/** Long names are final: sets remember by them. */
export const METER_SPEC: DeviceSpec = {
  name: "Steadyhand Meter",
  ...DEVICE_FRAME,
  width: 558,
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
    SPAN,
    AT_END,
    AT_JUMP,
    presetChoice(presetNames("meter")),
    AGAIN,
    HOLD,
    SELFTEST,
    REPORT,
    ...PRESET_BUTTONS,
    SETTINGS_BLOB,
  ],
  banks: [{ name: "Meter", parameters: ["platform", null, null, null, null, null, null, null] }],
};
