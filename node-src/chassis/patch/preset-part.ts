import { message, object, type PatchPart, storage } from "#src/adapters/max/patch/patch-part.ts";
import type { StripControls } from "#src/chassis/patch/strip-controls.ts";
import { FROM_NODE, TO_NODE } from "#src/chassis/selectors.ts";
import type { BlobSpec, DeviceSpec, ParameterSpec } from "#src/model/device/device-spec.ts";

/**
 * The preset row: a menu of the presets that ship, a step to the one before and the one after, and the button of the preset
 * browser. Node answers a choice with `set KEY VALUE` for each dial that the preset moves and with `settings NUMBERS`, which
 * the set keeps; neither needs the window. Live restores the menu when a set opens: that is no choice, so nothing leaves
 * before the device is there.
 */
export function presetPart(spec: DeviceSpec, strip: StripControls, dials: readonly string[]): PatchPart {
  const presets = choiceOf(spec, "preset").options.length;
  return {
    boxes: [
      strip.wideMenu("preset", [560, 720], [260, 122, 176, 16]),
      strip.button("previousPreset", [760, 720], [440, 121, 20, 18]),
      strip.button("nextPreset", [800, 720], [462, 121, 20, 18]),
      strip.button("browse", [840, 720], [486, 121, 62, 18]),
      object("presetLater", "deferlow", [640, 688]),
      message("presetOpen", "1", [640, 704]),
      object("presetGate", "gate 1", [600, 752]),
      object("presetNow", "int", [660, 752]),
      object("presetSay", `prepend ${TO_NODE.preset}`, [660, 784]),
      object("presetStand", "int", [560, 752]),
      message("presetBack", "-1", [760, 752]),
      message("presetOn", "1", [800, 752]),
      object("presetStep", "t b i", [760, 784]),
      object("presetSum", `+ ${presets}`, [700, 816]),
      object("presetAdd", "+ 0", [700, 848]),
      object("presetRound", `% ${presets}`, [700, 880]),
      object("presetShown", "t i i", [480, 720]),
      message("presetShow", "set $1", [480, 752]),
      object("setDial", `route ${dials.join(" ")}`, [560, 912]),
      storage(blobOf(spec, "settings"), [880, 784]),
      object("settingsOut", `prepend ${TO_NODE.settings}`, [880, 816]),
    ],
    cords: [
      "deviceReady:0 > presetLater",
      "presetLater > presetOpen",
      "presetOpen > presetGate:0",
      "preset > presetNow:1",
      "preset > presetStand:1",
      "preset > presetGate:1",
      "presetNow > presetSay",
      "presetSay > toNode:1",
      "previousPreset > presetBack",
      "nextPreset > presetOn",
      "presetBack > presetStep",
      "presetOn > presetStep",
      "presetStep:1 > presetAdd:1",
      "presetStep:0 > presetStand:0",
      "presetStand > presetSum",
      "presetSum > presetAdd:0",
      "presetAdd > presetRound",
      "presetRound > preset",
      "presetShown:1 > presetStand:1",
      "presetShown:0 > presetShow",
      "presetShow > preset",
      ...dials.map((key, index) => `setDial:${index} > ${key}`),
      "settings > settingsOut",
      "settingsOut > toNode:1",
    ],
  };
}

/** What `nodePart` needs to know of this row. */
export const PRESET_WIRING = {
  presses: [
    { from: "presetGate", ask: "presetNow" },
    { from: "browse", say: TO_NODE.browse },
  ],
  heard: [
    { selector: FROM_NODE.set, to: "setDial" },
    { selector: FROM_NODE.preset, to: "presetShown" },
    { selector: FROM_NODE.settings, to: "settings" },
    { selector: FROM_NODE.target, to: "targets" },
    { selector: FROM_NODE.audition, to: "auditionCurve" },
    { selector: FROM_NODE.auditionEnd, to: "curve" },
    { selector: FROM_NODE.page, to: "browser:0" },
    { selector: FROM_NODE.window, to: "windowWords" },
  ],
  dumped: ["settings"],
} as const;

function choiceOf({ parameters }: DeviceSpec, key: string): Extract<ParameterSpec, { kind: "choice" }> {
  const found = parameters.find((parameter) => parameter.key === key);
  if (found?.kind !== "choice") throw new RangeError(`presetPart: the spec has no choice “${key}”`);
  return found;
}

function blobOf({ parameters }: DeviceSpec, key: string): BlobSpec {
  const found = parameters.find((parameter) => parameter.key === key);
  if (found?.kind !== "blob") throw new RangeError(`presetPart: the spec stores no “${key}”`);
  return found;
}
