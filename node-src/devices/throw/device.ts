import { recipeDevice } from "#src/chassis/manifest/recipe-device.ts";
import { delayThrow } from "#src/decision/recipes/space/delay-throw.ts";
import { reverseReverb } from "#src/decision/recipes/space/reverse-reverb.ts";
import { THROW_INVITATION } from "#src/devices/throw/face.ts";
import { audioPart } from "#src/devices/throw/patch/audio-part.ts";
import { SEND, sendAt } from "#src/devices/throw/spec/send.ts";
import { SETTINGS } from "#src/devices/throw/spec/settings.ts";

const RECIPES = [
  [delayThrow, "Throw"],
  [reverseReverb, "Reverse"],
] as const;

/** The Throw device: what leaves at the end of a line, on a send of its track; it has no stage of its own. */
export const DEVICE = recipeDevice({
  device: "throw",
  title: "Throw",
  order: 4,
  recipes: RECIPES,
  command: { writes: "delay throws and reverse reverbs", example: "Last word, quarter-note throw" },
  offered: { track: "voice", moves: "send" },
  face: THROW_INVITATION,
  stage: { parameters: [SEND], sounds: false, lines: [], moves: "the send", part: audioPart },
  strip: {
    dials: ["level", "duck", "nth"],
    menus: ["send", "throws", "grid", "before"],
    toggle: "confident",
    by: "recipe",
    panels: [
      { dials: ["level", "duck", "nth"], menus: ["send", "throws", "grid"] },
      { dials: ["level"], menus: ["send", "before"] },
    ],
  },
  settings: SETTINGS,
  banks: [
    { name: "Throw", parameters: ["recipe", "level", "send", "throws", "grid", "duck", "nth", "before"] },
    { name: "Play", parameters: ["play", "compare", "scope", "send", "level", "confident", null, null] },
  ],
  info: {
    recipe:
      "What is drawn: a send that opens for the last syllable of a phrase, or one that swells up to the onset of the next.",
    compare: "Compares the track with the throws and without them. Dry lets go of the send while this device plays it.",
  },
  usualTargets: (read) => {
    const effect = RECIPES[read("recipe")]?.[0] === reverseReverb ? "send Reverb" : "send Delay";
    return [{ role: "send", to: sendAt(read("send")) ?? effect, range: [0, 1], inverted: false }];
  },
  picture: {
    values: { level: 0 },
    bars: 8,
    words: "5 phrase ends, 62 points. Write?",
  },
});
