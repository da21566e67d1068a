import { PRESET_BUTTONS, presetChoice, SETTINGS_BLOB } from "#src/chassis/spec/common-parameters.ts";
import { presetNames } from "#src/chassis/spec/preset-names.ts";
import { settingParameter } from "#src/chassis/spec/setting-parameter.ts";
import { METER_TARGETS } from "#src/devices/meter/face/meter-targets.ts";
import { JUMPS, SPAN_ENDS, SPANS } from "#src/devices/meter/span/span-names.ts";
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

const SPAN: ChoiceSpec = {
  kind: "choice",
  key: "span",
  longName: "Measure",
  shortName: "Span",
  options: SPANS,
  initial: 0,
  visibility: "stored",
  info: "What one measurement spans. Everything: all since it began. Loop: the loop brace, from its start to its end. Section: from one locator to the next. The song's position decides, to the sample.",
};

const AT_END: ChoiceSpec = {
  kind: "choice",
  key: "atEnd",
  longName: "At the End",
  shortName: "End",
  options: SPAN_ENDS,
  initial: 0,
  visibility: "stored",
  info: "What comes at the end of a loop or a section. Hold: the figures stand until Reset. Again: the next one is measured.",
};

const AT_JUMP: ChoiceSpec = {
  kind: "choice",
  key: "atJump",
  longName: "Reset at Jump",
  shortName: "Jump",
  options: JUMPS,
  initial: 0,
  visibility: "stored",
  info: "Which jumps of the transport begin the measurement anew. All: each. Not Loop: each but that from the end of the loop brace to its start. Off: none.",
};

const HOLD: ButtonSpec = {
  kind: "button",
  key: "hold",
  longName: "Hold",
  shortName: "Hold",
  label: "Hold",
  latching: true,
  visibility: "hidden",
  info: "Down: the display stands still, and the measurement goes on behind it. Up: the display shows what stands now.",
};

/** Long names are final: sets remember by them. */
export const METER_SPEC: DeviceSpec = {
  name: "Steadyhand Meter",
  type: "aaaa",
  width: 558,
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
    SPAN,
    AT_END,
    AT_JUMP,
    presetChoice(presetNames("meter")),
    AGAIN,
    HOLD,
    ...PRESET_BUTTONS,
    SETTINGS_BLOB,
  ],
  banks: [{ name: "Meter", parameters: ["platform", null, null, null, null, null, null, null] }],
};
