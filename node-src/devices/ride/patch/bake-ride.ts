import type { BakingPlan } from "#src/chassis/patch/bake-device.ts";
import { ridePatcher } from "#src/devices/ride/patch/ride-patcher.ts";
import { RIDE_FILES, RIDE_SPEC } from "#src/devices/ride/spec.ts";

/** What is baked into the Ride device. */
export function rideBaking(): BakingPlan {
  return { spec: RIDE_SPEC, files: RIDE_FILES, patcher: ridePatcher() };
}
