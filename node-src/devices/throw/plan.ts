import type { MoveDevice } from "#src/chassis/plan/move-device.ts";
import { recipesOf } from "#src/chassis/plan/recipes-of.ts";
import { SENDS, THROW_SPEC } from "#src/devices/throw/spec.ts";
import { DEVICE_RECIPES } from "#src/model/move/device-recipes.ts";

/** The Throw device: what leaves at the end of a line, on a send of its track; it has no stage of its own. */
export const THROW: MoveDevice = {
  device: "throw",
  spec: THROW_SPEC,
  recipes: recipesOf("throw"),
  lines: [],
  usualTargets: (read) => {
    const effect = DEVICE_RECIPES.throw[read("recipe")] === "reverseReverb" ? "send Reverb" : "send Delay";
    return [{ role: "send", to: SENDS[read("send")] ?? effect, range: [0, 1], inverted: false }];
  },
};
