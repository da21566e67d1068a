import { drawsCurves } from "#src/chassis/manifest/device-manifest.ts";
import { DEVICES } from "#src/devices/all-devices.ts";

/** The devices that draw curves, and have a player and a strip of panels. */
export const CURVE_DEVICES = DEVICES.filter(drawsCurves);
