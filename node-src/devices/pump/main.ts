import { startMoveDevice } from "#src/chassis/move/start-move-device.ts";
import { PUMP } from "#src/devices/pump/plan.ts";

/** The Pump device's process. */
startMoveDevice(PUMP);
