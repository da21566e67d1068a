import { passesSoundOn } from "#src/knowledge/live/sound/passing-devices.ts";
import type { Device } from "#src/model/live-set.ts";
import type { DeviceAsked, LiveDeviceSound } from "#src/process/live-devices/live-device.ts";
import { isSoundKnown, liveDeviceSound, PASSED } from "#src/process/live-devices/live-device-sound.ts";

/** What a device does to sound where it stands; of one whose host does not tell enough nothing is known. */
export function deviceLaw(device: Device, asked: DeviceAsked): LiveDeviceSound {
  if (passesOn(device)) return PASSED;
  if (device.untold === true && isSoundKnown(device.className)) return UNTOLD;
  return liveDeviceSound(device.className, asked);
}

/** A device of this suite that only listens: the one that asks, and others. */
export function passesOn(device: Device): boolean {
  return device.asks === true || passesSoundOn(device);
}

const UNTOLD: LiveDeviceSound = { through: "no", because: "a running Live does not tell enough of it" };
