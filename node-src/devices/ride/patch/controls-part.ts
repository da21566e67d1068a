import { canvas, message, object, type PatchBox, type PatchPart } from "#src/adapters/max/patch/patch-part.ts";
import { stripControls } from "#src/chassis/patch/strip-controls.ts";
import { RIDE_SPEC } from "#src/devices/ride/spec.ts";
import type { DeviceFiles } from "#src/model/device/device-files.ts";

/**
 * What stands in the device view: the face and its buttons on the left, dials and menus on the right, 8 px from every edge.
 * The face shows the limits and A/B straight from their controls, so that it is right without Node.
 */
export function controlsPart(files: DeviceFiles): PatchPart {
  return {
    boxes: [
      canvas("face", files.face, [24, 560], [8, 8, 244, 108]),
      ...DIALS.map((key, place) => dial(key, place)),
      ...MENUS.map(([key, left, top], place) => strip.menu(key, [24 + place * 120, 464], [left, top])),
      ...MENUS.map(([key, left, top]) => strip.menuLabel(key, [left, top])),
      strip.toggle("breaths", [24, 496], [452, 62, 44, 18]),
      strip.toggle("play", [24, 520], [452, 86, 44, 18]),
      strip.tab("compare", [312, 48], [8, 143, 120, 18]),
      strip.button("analyse", [560, 48], [8, 121, 78, 18]),
      strip.button("write", [640, 48], [91, 121, 78, 18]),
      strip.button("revert", [720, 48], [174, 121, 78, 18]),
      strip.button("map", [1000, 48], [132, 143, 94, 18]),
      strip.button("unmap", [1120, 48], [230, 143, 22, 18]),
      object("limitCut", "t b f", [312, 496]),
      object("limits", "pack 0. 0.", [312, 528]),
      object("limitsToFace", "prepend limits", [312, 560]),
      object("compareToFace", "prepend compare", [440, 560]),
      message("showValues", "outputvalue", [560, 496]),
    ],
    cords: [
      "boost > limits:0",
      "cut > limitCut",
      "limitCut:1 > limits:1",
      "limitCut:0 > limits:0",
      "limits > limitsToFace",
      "limitsToFace > face",
      "compare > compareToFace",
      "compareToFace > face",
      ...SENT_TO_NODE.map((key) => `showValues > ${key}`),
    ],
  };
}

/** In reading order: two rows of five, the last place of the second row for the switches. */
const DIALS = ["ride", "amount", "boost", "cut", "outputTrim", "loudness", "bedOffset", "words", "trim"] as const;

const MENUS = [
  ["target", 260, 121],
  ["gaps", 380, 121],
  ["layer", 260, 143],
  ["scope", 380, 143],
] as const;

/** What an analysis depends on; the gain of the stage itself stays in the patch. */
export const SENT_TO_NODE = [
  "amount",
  "boost",
  "cut",
  "words",
  "loudness",
  "bedOffset",
  "trim",
  "target",
  "gaps",
  "layer",
  "scope",
  "breaths",
  "play",
] as const;

const strip = stripControls(RIDE_SPEC);

function dial(key: string, place: number): PatchBox {
  const [column, row] = [place % DIALS_A_ROW, Math.floor(place / DIALS_A_ROW)];
  const wider = LONG_VALUES.has(key) ? WIDER : 0;
  return strip.dial(key, [24 + place * 72, 416], [260 + column * 48 - wider, 8 + row * 54, 44 + 2 * wider, 48]);
}

const DIALS_A_ROW = 5;

/** “-18.0 LUFS” needs 49 px in Arial at 9.5 px; a dial is widened around its middle, so that it stays in its column. */
const LONG_VALUES: ReadonlySet<string> = new Set(["loudness"]);
const WIDER = 3;
