import type { BakingPlan } from "#src/chassis/patch/bake-device.ts";
import { movePatcher } from "#src/chassis/patch/move-patcher.ts";
import { audioPart } from "#src/devices/pump/patch/audio-part.ts";
import { PUMP_FILES, PUMP_SPEC, PUMP_STRIP } from "#src/devices/pump/spec.ts";

/** What is baked into the Pump device. */
export function pumpBaking(): BakingPlan {
  const layout = { spec: PUMP_SPEC, files: PUMP_FILES, strip: PUMP_STRIP, lines: ["playedGain", "playedPan"] };
  return { spec: PUMP_SPEC, files: PUMP_FILES, patcher: movePatcher(layout, [audioPart()]) };
}
