import type { PlainDevice } from "#src/chassis/manifest/device-manifest.ts";
import { MIX_HINT } from "#src/devices/mix/face/mix-face.ts";
import { MIX_PICTURE } from "#src/devices/mix/face/mix-picture.ts";
import { audioPart } from "#src/devices/mix/patch/audio-part.ts";
import { DIALS, frontPart, LISTS } from "#src/devices/mix/patch/front-part.ts";
import { MIX_RECIPE } from "#src/devices/mix/session/mix-wish.ts";
import { MIX_SPEC, WIDER } from "#src/devices/mix/spec/mix-spec.ts";
import { FROM_MIX, TO_MIX } from "#src/devices/mix/spec/words.ts";

/** The Mix: hears all tracks of a running set, and makes the moves that it proposes. */
export const DEVICE: PlainDevice = {
  kind: "plain",
  device: "mix",
  title: "Mix",
  order: 5,
  spec: MIX_SPEC,
  recipes: [MIX_RECIPE],
  command: null,
  face: { hint: MIX_HINT },
  picture: MIX_PICTURE,
  patch: {
    stage: audioPart,
    front: frontPart,
    presetsAt: 260 + WIDER,
    moved: [...DIALS, ...LISTS],
    told: [...DIALS, ...LISTS, "range"],
    presses: [
      { from: "analyse", say: "analyse" },
      { from: "apply", say: TO_MIX.apply },
      { from: "revert", say: "revert" },
      { from: "window", say: TO_MIX.window },
    ],
    heard: [
      { selector: FROM_MIX.window, to: "mixWindowWords" },
      { selector: FROM_MIX.page, to: "mixPage:0" },
    ],
    ended: [],
  },
};
