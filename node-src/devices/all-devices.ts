import type { DeviceManifest } from "#src/chassis/manifest/device-manifest.ts";
import { DEVICE as MASTER } from "#src/devices/master/device.ts";
import { DEVICE as METER } from "#src/devices/meter/device.ts";
import { DEVICE as MIX } from "#src/devices/mix/device.ts";
import { DEVICE as PUMP } from "#src/devices/pump/device.ts";
import { DEVICE as RIDE } from "#src/devices/ride/device.ts";
import { DEVICE as SWEEP } from "#src/devices/sweep/device.ts";
import { DEVICE as THROW } from "#src/devices/throw/device.ts";

/** Every device, in the order of the manifests: written by `npm run bake` from the folders of `node-src/devices/`. */
export const DEVICES: readonly DeviceManifest[] = [RIDE, PUMP, SWEEP, THROW, MASTER, MIX, METER];
