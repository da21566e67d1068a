import { startMoveDevice } from "#src/chassis/move/start-move-device.ts";
import { THROW } from "#src/devices/throw/plan.ts";

/** The Throw device's process. */
startMoveDevice(THROW);
