import { outputTrim } from "#src/chassis/spec/common-parameters.ts";
import type { NumberSpec } from "#src/model/device/device-spec.ts";

/** What the gain stage does. */
export const STAGE: readonly NumberSpec[] = [
  {
    kind: "number",
    key: "ride",
    longName: "Ride",
    shortName: "Ride",
    unit: "dB",
    minimum: -24,
    maximum: 12,
    initial: 0,
    visibility: "automated",
    info: "The gain that rides the track. Written curves automate this parameter; it can also be moved or automated by hand.",
  },
  outputTrim("ride"),
];
