import type { MoveDevice } from "#src/chassis/plan/move-device.ts";
import { recipesOf } from "#src/chassis/plan/recipes-of.ts";
import { HIGHEST_NOTE, LOWEST_NOTE } from "#src/devices/sweep/spec/stage.ts";
import { SWEEP_SPEC } from "#src/devices/sweep/spec.ts";

/** The Sweep device: what builds and opens, on a stage of two filters and a gain. */
export const SWEEP: MoveDevice = {
  device: "sweep",
  spec: SWEEP_SPEC,
  recipes: recipesOf("sweep"),
  lines: [
    { role: "highPass", key: "highPass", parameter: "High-Pass", unit: "note", rest: LOWEST_NOTE },
    { role: "lowPass", key: "lowPass", parameter: "Low-Pass", unit: "note", rest: HIGHEST_NOTE },
    { role: "resonance", key: "peak", parameter: "Resonance", unit: "%", rest: 0 },
    { role: "gain", key: "gain", parameter: "Gain", unit: "dB", rest: 0 },
  ],
  usualTargets: () => [],
};
