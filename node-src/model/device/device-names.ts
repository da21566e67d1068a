import type { KnownDevice } from "#src/model/device/known-device.ts";
import { KNOWN_DEVICES } from "#src/model/device/known-devices.ts";

/** Every device by its folder, in the order of the manifests. */
export const DEVICE_NAMES = Object.keys(KNOWN_DEVICES) as readonly DeviceName[];

export type DeviceName = keyof typeof KNOWN_DEVICES;

/** A device whose command is made from its manifest. */
export type DrawnDevice = {
  [Name in DeviceName]: (typeof KNOWN_DEVICES)[Name]["command"] extends null ? never : Name;
}[DeviceName];

export function isDrawn(name: DeviceName): name is DrawnDevice {
  return knownDevice(name).command !== null;
}

export function knownDevice(name: DeviceName): KnownDevice {
  return KNOWN_DEVICES[name];
}
