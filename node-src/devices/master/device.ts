import type { PlainDevice } from "#src/chassis/manifest/device-manifest.ts";
import { MASTER_HINT } from "#src/devices/master/face/master-face.ts";
import { MASTER_PICTURE } from "#src/devices/master/face/master-picture.ts";
import { audioPart } from "#src/devices/master/patch/audio-part.ts";
import { DIALS, frontPart, LISTS } from "#src/devices/master/patch/front-part.ts";
import { MASTER_RECIPE } from "#src/devices/master/session/master-wish.ts";
import { MASTER_SPEC, WIDER } from "#src/devices/master/spec/master-spec.ts";
import { FROM_MASTER, TO_MASTER } from "#src/devices/master/spec/words.ts";

/** The Master: renders a bounced mix into a master beside it. */
export const DEVICE: PlainDevice = {
  kind: "plain",
  device: "master",
  title: "Master",
  order: 5,
  spec: MASTER_SPEC,
  recipes: [MASTER_RECIPE],
  command: null,
  face: { hint: MASTER_HINT },
  picture: MASTER_PICTURE,
  patch: {
    stage: audioPart,
    front: frontPart,
    presetsAt: 260 + WIDER,
    moved: [...DIALS, ...LISTS, "limiter"],
    told: [...DIALS, ...LISTS, "limiter"],
    presses: [
      { from: "analyse", say: "analyse" },
      { from: "render", say: TO_MASTER.render },
      { from: "chain", say: TO_MASTER.chain },
      { from: "revert", say: TO_MASTER.revert },
      { from: "report", say: TO_MASTER.report },
      { from: "check", say: TO_MASTER.check },
      { from: "compareTake", ask: "compareNow" },
      { from: "fileTake", ask: "fileHeld" },
      { from: "referenceTake", ask: "referenceHeld" },
    ],
    heard: [
      { selector: FROM_MASTER.match, to: "matchRamp" },
      { selector: FROM_MASTER.compared, to: "compareOff" },
    ],
    ended: ["matchRest", "compareOff"],
  },
};
