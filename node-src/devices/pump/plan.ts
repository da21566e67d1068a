import type { MoveDevice } from "#src/chassis/plan/move-device.ts";
import { recipesOf } from "#src/chassis/plan/recipes-of.ts";
import { PUMP_SPEC } from "#src/devices/pump/spec.ts";

/** The Pump device: what keeps time, on a stage of gain and pan. */
export const PUMP: MoveDevice = {
  device: "pump",
  spec: PUMP_SPEC,
  recipes: recipesOf("pump"),
  lines: [
    { role: "gain", key: "pump", parameter: "Pump", unit: "dB", rest: 0 },
    { role: "pan", key: "pan", parameter: "Pan", unit: "pan", rest: 0 },
  ],
  usualTargets: () => [],
};
