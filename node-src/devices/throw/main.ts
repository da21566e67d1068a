import { moveWork } from "#src/chassis/move/move-work.ts";
import { startDevice } from "#src/chassis/session/start-device.ts";
import { THROW } from "#src/devices/throw/plan.ts";

/** The Throw device's process. */
startDevice({ spec: THROW.spec, work: moveWork(THROW), own: { stage: THROW.lines } });
