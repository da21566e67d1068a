import { moveWork } from "#src/chassis/move/move-work.ts";
import { startDevice } from "#src/chassis/session/start-device.ts";
import { PUMP } from "#src/devices/pump/plan.ts";

/** The Pump device's process. */
startDevice({ spec: PUMP.spec, work: moveWork(PUMP), own: { stage: PUMP.lines } });
