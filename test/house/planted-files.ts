/** A fourth device that draws curves, as its author writes it: its folder, a recipe of its own and its presets, nothing else. */
export const PLANTED_FILES: Readonly<Record<string, string>> = {
  "node-src/devices/planted-x/device.ts": `import { recipeDevice } from "#src/chassis/manifest/recipe-device.ts";
import { gate } from "#src/decision/recipes/rhythm/gate.ts";
import { tremolo } from "#src/decision/recipes/rhythm/tremolo.ts";
import { plantedSwell } from "#src/decision/recipes/space/planted-swell.ts";
import { PLANTED_INVITATION } from "#src/devices/planted-x/face.ts";
import { audioPart } from "#src/devices/planted-x/patch/audio-part.ts";
import { LEVEL, SETTINGS } from "#src/devices/planted-x/spec/parameters.ts";

/** A device that was planted. */
export const DEVICE = recipeDevice({
  device: "planted-x",
  title: "Planted X",
  order: 5,
  recipes: [
    [tremolo, "Tremolo"],
    [gate, "Gate"],
    [plantedSwell, "Swell"],
  ],
  command: { writes: "tremolo or gates", example: "Planted shake" },
  offered: { track: "accompaniment", moves: "fader" },
  face: PLANTED_INVITATION,
  stage: { parameters: [LEVEL], sounds: true, lines: [{ role: "gain", key: "level", rest: 0, box: "levelSum:1" }], part: audioPart },
  strip: {
    dials: ["level", "depth"],
    menus: ["division"],
    by: "recipe",
    panels: [
      { dials: ["level", "depth"], menus: ["division"] },
      { dials: ["level", "depth"], menus: ["division"] },
      { dials: ["level", "depth"], menus: ["division"] },
    ],
  },
  settings: SETTINGS,
  banks: [{ name: "Planted", parameters: ["recipe", "level", "depth", "division", "compare", "scope", "play", null] }],
  info: {
    recipe: "What is drawn: tremolo, or gate patterns on the grid of the song.",
    compare: "Compares the track with the curves and without them. Dry takes the gain of this device out.",
  },
});
`,
  "node-src/decision/recipes/space/planted-swell.ts": `import { SHARED } from "#src/decision/recipes/shared-settings.ts";
import type { Recipe } from "#src/model/recipe/recipe.ts";

const SETTINGS = { depth: { ...SHARED.depth, initial: 6 } } as const;

/** A gain that comes up over the whole stretch. */
export const plantedSwell: Recipe<typeof SETTINGS> = {
  name: "plantedSwell",
  settings: SETTINGS,
  needs: [],
  draw: ({ depth }, { from, to }) => ({
    lanes: [
      {
        role: "gain",
        unit: "dB",
        points: [
          { time: from, value: -depth },
          { time: to, value: 0 },
        ],
      },
    ],
    notes: [],
    events: [],
  }),
};
`,
  "node-src/devices/planted-x/face.ts": `import type { Invitation } from "#src/chassis/face/parts/draw-invitation.ts";

/** What the device says of itself before there is a curve. */
export const PLANTED_INVITATION: Invitation = {
  hint: "Shakes what it is planted on.",
  ghost: { spans: [], curve: [[0, -0.5], [1, 0.5]] },
};
`,
  "node-src/devices/planted-x/spec/parameters.ts": `import type { ShownSetting } from "#src/chassis/spec/setting-parameter.ts";
import type { NumberSpec } from "#src/model/device/device-spec.ts";

/** What the stage does. */
export const LEVEL: NumberSpec = {
  kind: "number",
  key: "level",
  longName: "Level",
  shortName: "Level",
  unit: "dB",
  minimum: -70,
  maximum: 12,
  initial: 0,
  visibility: "automated",
  info: "The gain of the track. Written curves automate this parameter.",
};

/** The settings that have a control. */
export const SETTINGS: readonly ShownSetting[] = [
  { key: "depth", longName: "Depth", shortName: "Depth", info: "How far down the gain goes, in dB." },
  { key: "division", longName: "Division", shortName: "Div", info: "The note value of a step or a cycle of the curve." },
];
`,
  "node-src/devices/planted-x/patch/audio-part.ts": `import { object, type PatchPart } from "#src/adapters/max/patch/patch-part.ts";

/** A gain: dial and player add up. */
export function audioPart(): PatchPart {
  return {
    boxes: [
      object("audioIn", "plugin~", [24, 120]),
      object("levelRamp", "pack 0. 5", [120, 120]),
      object("levelLine", "line~ 0.", [120, 152]),
      object("levelSum", "+~", [120, 184]),
      object("levelNow", "dbtoa~", [120, 216]),
      object("left", "*~", [24, 248]),
      object("right", "*~", [120, 248]),
      object("audioOut", "plugout~", [24, 280]),
    ],
    cords: [
      "level > levelRamp",
      "levelRamp > levelLine",
      "levelLine > levelSum",
      "levelSum > levelNow",
      "audioIn:0 > left",
      "audioIn:1 > right",
      "levelNow > left:1",
      "levelNow > right:1",
      "left > audioOut:0",
      "right > audioOut:1",
    ],
  };
}
`,
  "presets/planted-x/planted-shake.json": `{
  "schema": 1,
  "device": "planted-x",
  "name": "Planted shake",
  "author": "Steadyhand",
  "description": "Shakes a pad on eighths, 6 dB deep.",
  "tags": ["pads", "shake"],
  "recipe": "tremolo",
  "values": { "depth": 6, "division": "1/8" }
}
`,
  "presets/planted-x/planted-swell.json": `{
  "schema": 1,
  "device": "planted-x",
  "name": "Planted swell",
  "author": "Steadyhand",
  "description": "Comes up by 12 dB over the clip.",
  "tags": ["pads"],
  "recipe": "plantedSwell",
  "values": { "depth": 12 }
}
`,
};
