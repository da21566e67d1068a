import { recipeDevice } from "#src/chassis/manifest/recipe-device.ts";
import { outputTrim } from "#src/chassis/spec/common-parameters.ts";
import { autoPan } from "#src/decision/recipes/rhythm/auto-pan.ts";
import { gate } from "#src/decision/recipes/rhythm/gate.ts";
import { microPitch } from "#src/decision/recipes/rhythm/micro-pitch.ts";
import { pump } from "#src/decision/recipes/rhythm/pump.ts";
import { tremolo } from "#src/decision/recipes/rhythm/tremolo.ts";
import { PUMP_INVITATION } from "#src/devices/pump/face.ts";
import { audioPart } from "#src/devices/pump/patch/audio-part.ts";
import { MORE_PANELS, PANELS } from "#src/devices/pump/spec/panels.ts";
import { SETTINGS } from "#src/devices/pump/spec/settings.ts";
import { STAGE } from "#src/devices/pump/spec/stage.ts";

/** The Pump device: what keeps time, on a stage of gain and pan. */
export const DEVICE = recipeDevice({
  device: "pump",
  title: "Pump",
  order: 2,
  recipes: [
    [pump, "Pump"],
    [tremolo, "Tremolo"],
    [autoPan, "Auto pan"],
    [gate, "Gate"],
    [microPitch, "Micro pitch"],
  ],
  command: { writes: "pumping, tremolo, gates or auto pan", example: "Four on the floor, tight" },
  offered: { track: "accompaniment", moves: "fader" },
  face: PUMP_INVITATION,
  stage: {
    parameters: [...STAGE, outputTrim("stage")],
    sounds: true,
    lines: [
      { role: "gain", key: "pump", rest: 0, box: "gainSum:1" },
      { role: "pan", key: "pan", rest: 0, box: "panSum:1" },
    ],
    part: audioPart,
  },
  strip: {
    dials: [
      ...["pump", "depth", "attack", "hold", "release", "swing", "phase"],
      ...["pan", "bend", "skew", "smooth", "width", "strength", "outputTrim"],
      ...["freeRate", "lowNote", "highNote", "rotate", "chance", "random", "seed"],
      ...["length", "hits", "patternLength", "bass", "minimum", "maximum", "center", "cents", "rate"],
    ],
    menus: ["division", "trigger", "hardness", "shape", "pattern", "law", "start", "cycle", "after"],
    beside: { key: "confident", options: [0, 1, 2, 3] },
    by: "recipe",
    panels: PANELS,
    more: MORE_PANELS,
    dice: "seed",
  },
  settings: SETTINGS,
  banks: [
    { name: "Pump", parameters: ["recipe", "depth", "division", "release", "hold", "shape", "compare", "pump"] },
    { name: "Time", parameters: ["division", "trigger", "swing", "phase", "attack", "hold", "release", "hardness"] },
    { name: "Form", parameters: ["shape", "bend", "skew", "smooth", "pattern", "law", "width", "strength"] },
    { name: "Play", parameters: ["play", "compare", "scope", "pump", "pan", "outputTrim", "confident", null] },
    {
      name: "Trigger",
      parameters: ["start", "trigger", "cycle", "after", "freeRate", "lowNote", "highNote", "division"],
    },
    { name: "Gate", parameters: ["pattern", "rotate", "chance", "random", "seed", "hits", "patternLength", "length"] },
    { name: "More", parameters: ["bass", "minimum", "maximum", "center", "cents", "rate", "seed", "recipe"] },
  ],
  info: {
    recipe:
      "What is drawn: ducking under every hit, tremolo, equal-power auto pan, gate patterns, or a small wandering of pitch for a mapped parameter.",
    compare:
      "Compares the track with the curves and without them. Dry takes gain and pan of this device out; the trim stays.",
  },
  picture: {
    values: { trigger: "hits", depth: 12 },
    bars: 4,
    words: "16 hits, 81 points. Follows the kick of “Drums”. Write?",
  },
});
