import { moveWork } from "#src/chassis/move/move-work.ts";
import { startDevice } from "#src/chassis/session/start-device.ts";
import { SWEEP } from "#src/devices/sweep/plan.ts";

/** The Sweep device's process. */
startDevice({ spec: SWEEP.spec, work: moveWork(SWEEP), own: { stage: SWEEP.lines } });
