import type { OwnDevice } from "#src/chassis/manifest/device-manifest.ts";
import { decideRides } from "#src/devices/ride/decide-rides.ts";
import { RIDE_INVITATION } from "#src/devices/ride/face.ts";
import { audioPart } from "#src/devices/ride/patch/audio-part.ts";
import { limitsPart } from "#src/devices/ride/patch/limits-part.ts";
import { STAGE, VOCAL_RIDE } from "#src/devices/ride/ride-controls.ts";
import { RIDE_SPEC, RIDE_STRIP } from "#src/devices/ride/spec.ts";

/** The Ride device: a gain that evens out a voice, on a stage of its own. */
export const DEVICE: OwnDevice = {
  kind: "own",
  device: "ride",
  title: "Ride",
  order: 1,
  spec: RIDE_SPEC,
  recipes: [VOCAL_RIDE],
  command: null,
  offered: { track: "voice", moves: "fader" },
  face: RIDE_INVITATION,
  work: { decide: decideRides },
  own: { bed: true, stage: [{ parameter: STAGE, unit: "dB" }] },
  patch: {
    stage: audioPart,
    lines: ["rideSum:1"],
    heard: ["ride", "outputTrim"],
    strip: RIDE_STRIP,
    beside: limitsPart,
  },
};
