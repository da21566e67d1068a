import { type BakedFile, bakeDevice } from "#src/chassis/patch/bake-device.ts";
import { pumpBaking } from "#src/devices/pump/patch/pump-patcher.ts";
import { rideBaking } from "#src/devices/ride/patch/bake-ride.ts";
import { sweepBaking } from "#src/devices/sweep/patch/sweep-patcher.ts";
import { throwBaking } from "#src/devices/throw/patch/throw-patcher.ts";
import type { DeviceFiles } from "#src/model/device/device-files.ts";

type Scripts = Readonly<Record<keyof DeviceFiles, string>>;

/** One device to bake: where its scripts begin, and what they are baked into. */
export interface Baking {
  readonly entries: Scripts;
  bake(bundles: Scripts): readonly BakedFile[];
}

/** Every device, in the order in which they are baked. */
export const BAKINGS: readonly Baking[] = [
  baking("ride", rideBaking),
  baking("pump", pumpBaking),
  baking("sweep", sweepBaking),
  baking("throw", throwBaking),
];

function baking(device: string, plan: () => Parameters<typeof bakeDevice>[0]): Baking {
  return {
    entries: {
      node: `node-src/devices/${device}/main.ts`,
      bridge: "node-src/adapters/lom/bridge-main.ts",
      player: "node-src/chassis/player/v8-main.ts",
      face: `node-src/devices/${device}/face/v8ui-main.ts`,
    },
    bake: (bundles) => bakeDevice(plan(), bundles),
  };
}
