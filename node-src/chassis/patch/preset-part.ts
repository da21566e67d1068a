import { message, object, type PatchBox, type PatchPart, storage } from "#src/adapters/max/patch/patch-part.ts";
import type { NodeWiring } from "#src/chassis/patch/node-part.ts";
import { SHOWN_NAME } from "#src/chassis/patch/preset-name-part.ts";
import type { StripControls } from "#src/chassis/patch/strip/strip-controls.ts";
import { presetMarks } from "#src/chassis/spec/preset-names.ts";
import { FROM_NODE, TO_NODE } from "#src/chassis/spec/selectors.ts";
import { DIALS } from "#src/chassis/spec/strip-layout.ts";
import type { BlobSpec, DeviceSpec, ParameterSpec } from "#src/model/device/device-spec.ts";
import type { PresetDevice } from "#src/model/recipe/preset.ts";

/**
 * The preset row: a menu of the presets that ship, a step to the one before and the one after, and the button of the preset
 * browser. A hand chooses: a click in the menu, an arrow, the window. Node answers with `set KEY VALUE` for each dial that the
 * preset moves and with `settings NUMBERS`, which the set keeps.
 *
 * The menu is Hidden, so that Live never sets it, and an arrow does not speak through it: what leaves the menu is a click. It
 * shows what stands, which is read from the settings whenever they come, from Node or from Live (a set, a preset of Live's, an
 * undo): their third number is the mark of the preset, and its place among the marks of those that ship is its place in the
 * menu. None of that is a choice, with or without Node. `left` is the edge that it begins at.
 *
 * Source: Max reference, Parameters (Visibility: a Hidden parameter is neither stored nor recalled), live.menu (`set` makes no
 * output), zl.sub (places from 1, left outlet).
 */
export function presetPart(
  spec: DeviceSpec,
  strip: StripControls,
  dials: readonly string[],
  device: PresetDevice,
  left: number = DIALS.left,
): PatchPart {
  const places = choiceOf(spec, "preset").options.length;
  if (places < 2) throw new RangeError(`presetPart: no preset ships for ${device}`);
  return {
    boxes: [
      strip.wideMenu("preset", [560, 720], [left, 122, 176, 16]),
      strip.button("previousPreset", [760, 720], [left + 180, 121, 20, 18]),
      strip.button("nextPreset", [800, 720], [left + 202, 121, 20, 18]),
      strip.button("browse", [840, 720], [left + 226, 121, 62, 18]),
      ...chosenBoxes(places),
      object("setDial", `route ${dials.join(" ")}`, [560, 912]),
      storage(blobOf(spec, "settings"), [880, 784]),
      object("settingsOut", `prepend ${TO_NODE.settings}`, [880, 816]),
      ...standingBoxes(presetMarks(device)),
    ],
    cords: [
      ...CHOSEN_CORDS,
      ...dials.map((key, index) => `setDial:${index} > ${key}`),
      "settings > settingsOut",
      "settingsOut > toNode:1",
      ...STANDING_CORDS,
    ],
  };
}

/** A click or an arrow: the place goes round, past that of own settings, and is kept until Node is there to be told. */
function chosenBoxes(places: number): PatchBox[] {
  return [
    object("presetHand", "gate 1 1", [540, 736]),
    object("presetChosen", "sel 0", [560, 752]),
    object("presetTake", "t b i i", [600, 784]),
    object("presetNow", "int", [660, 752]),
    object("presetSay", `prepend ${TO_NODE.preset}`, [660, 784]),
    object("presetStand", "int", [560, 784]),
    message("presetBack", "-1", [760, 752]),
    message("presetOn", "1", [800, 752]),
    object("presetStep", "t b i", [760, 784]),
    object("presetSum", `+ ${places}`, [700, 816]),
    object("presetAdd", "+ 0", [700, 848]),
    object("presetRound", `% ${places}`, [700, 880]),
    object("presetOver", "sel 0", [760, 880]),
    message("presetFromOwn", "0", [760, 848]),
    object("presetStepped", "t i i", [800, 880]),
    message("presetShow", "set $1", [480, 752]),
  ];
}

const CHOSEN_CORDS: readonly string[] = [
  "preset > presetHand:1",
  "presetHand:0 > presetChosen",
  "presetChosen:0 > settings",
  "presetChosen:1 > presetTake",
  "presetTake:2 > presetStand:1",
  "presetTake:1 > presetNow:1",
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
  "presetRound > presetOver",
  "presetOver:0 > presetFromOwn",
  "presetFromOwn > presetSum",
  "presetOver:1 > presetStepped",
  "presetStepped:1 > presetShow",
  "presetStepped:0 > presetTake",
  "presetShow > preset",
];

/** What stands: the place of the settings' mark among those of the menu, 0 where it is none of them. */
function standingBoxes(marks: readonly number[]): PatchBox[] {
  return [
    object("settingsTold", "t l b", [940, 816]),
    message("noPreset", "0", [1000, 848]),
    object("settingsMark", "unpack 0 0 0", [940, 848]),
    object("markFound", "t b i", [940, 880]),
    message("presetMarks", marks.join(" "), [940, 912]),
    object("markPlace", "zl.sub", [940, 944]),
    object("presetStands", "t i i", [480, 720]),
  ];
}

const STANDING_CORDS: readonly string[] = [
  "settings > settingsTold",
  "settingsTold:1 > noPreset",
  "noPreset > presetStands",
  "settingsTold:0 > settingsMark",
  "settingsMark:2 > markFound",
  "markFound:1 > markPlace:1",
  "markFound:0 > presetMarks",
  "presetMarks > markPlace:0",
  "markPlace:0 > presetStands",
  "presetStands:1 > presetStand:1",
  "presetStands:0 > presetShow",
];

/** What `nodePart` needs to know of this row; `curves`: of a device that plays curves while presets are tried. */
export function presetWiring(curves: boolean): Required<Pick<NodeWiring, "presses" | "heard" | "dumped">> {
  return {
    presses: [
      { from: "presetTake", ask: "presetNow" },
      { from: "browse", say: TO_NODE.browse },
    ],
    heard: curves ? HEARD : HEARD.filter(({ selector }) => !OF_CURVES.has(selector)),
    dumped: curves ? ["settings", "edits"] : ["settings"],
  };
}

const HEARD = [
  { selector: FROM_NODE.set, to: "setDial" },
  { selector: FROM_NODE.settings, to: "settings" },
  SHOWN_NAME,
  { selector: FROM_NODE.target, to: "targets" },
  { selector: FROM_NODE.tried, to: "triedTargets" },
  { selector: FROM_NODE.audition, to: "auditionCurve" },
  { selector: FROM_NODE.auditionEnd, to: "curve" },
  { selector: FROM_NODE.page, to: "browser:0" },
  { selector: FROM_NODE.window, to: "windowWords" },
  { selector: FROM_NODE.map, to: "mapNamed" },
] as const;

const OF_CURVES: ReadonlySet<string> = new Set([
  ...[FROM_NODE.target, FROM_NODE.tried, FROM_NODE.map],
  ...[FROM_NODE.audition, FROM_NODE.auditionEnd],
]);

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
