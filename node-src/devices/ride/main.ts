import { startDevice } from "#src/chassis/session/start-device.ts";
import { STAGE } from "#src/devices/ride/ride-controls.ts";
import { RIDE_WORK } from "#src/devices/ride/ride-work.ts";
import { RIDE_SPEC } from "#src/devices/ride/spec.ts";

/** The Ride device's process. */
startDevice({
  spec: RIDE_SPEC,
  work: RIDE_WORK,
  own: { bed: true, stage: [{ parameter: STAGE, unit: "dB" }] },
});
