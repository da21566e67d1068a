import { startMoveDevice } from "#src/chassis/move/start-move-device.ts";
import { SWEEP } from "#src/devices/sweep/plan.ts";

/** The Sweep device's process. */
startMoveDevice(SWEEP);
