import type { BakingPlan } from "#src/chassis/patch/bake-device.ts";
import { movePatcher } from "#src/chassis/patch/move-patcher.ts";
import { audioPart, PLAYED_LINES } from "#src/devices/sweep/patch/audio-part.ts";
import { SWEEP_FILES, SWEEP_SPEC, SWEEP_STRIP } from "#src/devices/sweep/spec.ts";

/** What is baked into the Sweep device. */
export function sweepBaking(): BakingPlan {
  const layout = { spec: SWEEP_SPEC, files: SWEEP_FILES, strip: SWEEP_STRIP, lines: PLAYED_LINES };
  return { spec: SWEEP_SPEC, files: SWEEP_FILES, patcher: movePatcher(layout, [audioPart()]) };
}
