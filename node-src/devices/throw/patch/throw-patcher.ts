import type { BakingPlan } from "#src/chassis/patch/bake-device.ts";
import { movePatcher } from "#src/chassis/patch/move-patcher.ts";
import { audioPart } from "#src/devices/throw/patch/audio-part.ts";
import { THROW_FILES, THROW_SPEC, THROW_STRIP } from "#src/devices/throw/spec.ts";

/** What is baked into the Throw device. */
export function throwBaking(): BakingPlan {
  const layout = { spec: THROW_SPEC, files: THROW_FILES, strip: THROW_STRIP, lines: [] };
  return { spec: THROW_SPEC, files: THROW_FILES, patcher: movePatcher(layout, [audioPart()]) };
}
