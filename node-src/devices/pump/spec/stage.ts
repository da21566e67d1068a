import type { NumberSpec } from "#src/model/device/device-spec.ts";

/** The gain of the stage. */
export const PUMP: NumberSpec = {
  kind: "number",
  key: "pump",
  longName: "Pump",
  shortName: "Pump",
  unit: "dB",
  minimum: -70,
  maximum: 12,
  initial: 0,
  visibility: "automated",
  info: "The gain that pumps the track; -70 dB is silence. Written curves automate this parameter; it can also be moved or automated by hand.",
};

/** What the stage of gain and pan does. */
export const STAGE: readonly NumberSpec[] = [
  PUMP,
  {
    kind: "number",
    key: "pan",
    longName: "Pan",
    shortName: "Pan",
    unit: "pan",
    minimum: -1,
    maximum: 1,
    initial: 0,
    visibility: "automated",
    info: "Where the track stands, from -1 (left) to 1 (right), with equal power all the way. Written auto pans automate this parameter.",
  },
];
