import { BUTTONS } from "#src/devices/ride/spec/buttons.ts";
import { CHOICES } from "#src/devices/ride/spec/choice-parameters.ts";
import { LEVELS, LIMITS, STAGE } from "#src/devices/ride/spec/number-parameters.ts";
import type { BlobSpec, DeviceSpec } from "#src/model/device/device-spec.ts";

const CURVE: BlobSpec = {
  kind: "blob",
  key: "curve",
  longName: "Stored Curve",
  shortName: "Curve",
  visibility: "stored",
  info: "The curve that this device plays; it is saved in the set.",
};

/** The Ride device. Long names are final: sets remember values and automation by them. */
export const RIDE_SPEC: DeviceSpec = {
  name: "Steadyhand Ride",
  type: "aaaa",
  width: 504,
  height: 169,
  minimumLive: "12.2",
  minimumMax: "9",
  parameters: [...STAGE, ...LIMITS, ...LEVELS, ...CHOICES, ...BUTTONS, CURVE],
  banks: [
    { name: "Ride", parameters: ["ride", "amount", "boost", "cut", "target", "gaps", "compare", "outputTrim"] },
    {
      name: "Target",
      parameters: ["target", "targetLoudness", "bedOffset", "scope", "layer", "speed", "breathGuard", "breathTrim"],
    },
    { name: "Play", parameters: ["play", "compare", "ride", "outputTrim", null, null, null, null] },
  ],
};
