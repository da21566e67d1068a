import type { PlainDevice } from "#src/chassis/manifest/device-manifest.ts";
import { METER_HINT } from "#src/devices/meter/face/meter-face.ts";
import { METER_PICTURE } from "#src/devices/meter/face/meter-picture.ts";
import { audioPart } from "#src/devices/meter/patch/audio-part.ts";
import { frontPart, PRESETS_AT } from "#src/devices/meter/patch/front-part.ts";
import { METER_RECIPE } from "#src/devices/meter/spec/meter-recipe.ts";
import { METER_SPEC } from "#src/devices/meter/spec/meter-spec.ts";

/** The Meter: measures what passes, in gen~, and holds it against a target. Node serves its presets and its reports. */
export const DEVICE: PlainDevice = {
  kind: "plain",
  device: "meter",
  title: "Meter",
  order: 6,
  spec: METER_SPEC,
  recipes: [METER_RECIPE],
  command: null,
  face: { hint: METER_HINT },
  picture: METER_PICTURE,
  patch: {
    stage: audioPart,
    front: frontPart,
    presetsAt: PRESETS_AT,
    moved: ["platform"],
    told: ["platform"],
    presses: [{ from: "reportTake", ask: "reportHeld" }],
    heard: [],
    ended: [],
  },
};
