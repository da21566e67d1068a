import {
  canvas,
  dropZone,
  message,
  object,
  type PatchBox,
  type PatchPart,
  type Point,
  type Rectangle,
} from "#src/adapters/max/patch/patch-part.ts";
import { type StripControls, stripControls } from "#src/chassis/patch/strip/strip-controls.ts";
import { dialBoxes, menuBoxes } from "#src/chassis/patch/strip/strip-fields.ts";
import { MENUS } from "#src/chassis/spec/strip-layout.ts";
import { MASTER_SPEC, WIDER } from "#src/devices/master/spec/master-spec.ts";
import { TO_MASTER } from "#src/devices/master/spec/words.ts";

/** What presets move: all that has a dial or a menu. */
export const DIALS = ["eq", "multiband", "stereo", "excite", "glue", "match", "target", "ceiling"] as const;
export const LISTS = ["platform", "genre", "bits"] as const;

/**
 * The strip of the Master: the face with its eight lamps, the buttons under it, eight dials, three menus, the limiter's switch; 8 px from
 * every edge. A file that is dropped goes the way of one that is chosen in a dialog. Off of A/B needs no Node: it puts the stage to rest by itself, and never starts the script. A dialog that asks for a file answers with a path of Max's, which is made one of the system's before Node gets it.
 *
 * Source: Max reference, opendialog, live.drop, conformpath (style `slash`, type `boot`).
 */
export function frontPart(faceFile: string): PatchPart {
  const strip = stripControls(MASTER_SPEC);
  return {
    boxes: [
      canvas("face", faceFile, [24, 560], [8, 8, FACE, 108]),
      ...DIALS.flatMap((key, place) => dialBoxes(MASTER_SPEC, strip, { key, order: place, place, shift: WIDER })),
      ...LISTS.flatMap((key, place) => menuBoxes(strip, { key, order: place, place, shift: WIDER })),
      strip.toggle("limiter", [400, 464], [MENUS.left + WIDER, 98, MENUS.width, 18]),
      ...placed(UPPER, 121).map(({ key, shown }, place) => strip.button(key, [560 + place * 80, 48], shown)),
      ...placed(LOWER, 143).map(({ key, shown }, place) => lower(strip, key, [312 + place * 96, 48], shown)),
      message("showValues", "outputvalue", [560, 496]),
      object("compareSide", "sel 0", [312, 72]),
      object("compareTake", "t b i", [376, 88]),
      object("compareNow", "int", [376, 120]),
      object("compareSay", `prepend ${TO_MASTER.compare}`, [376, 152]),
      message("compareRest", `${TO_MASTER.compare} 0`, [312, 104]),
      message("compareOff", "set 0", [440, 88]),
      ...dialogBoxes("file", TO_MASTER.file, 700),
      ...dialogBoxes("reference", TO_MASTER.reference, 900),
      message("noReference", "none", [1000, 800]),
    ],
    cords: [
      ...[...DIALS, ...LISTS, "limiter"].map((key) => `showValues > ${key}`),
      "compare > compareSide",
      "compareSide:0 > matchRest",
      "compareSide:0 > compareRest",
      "compareRest > toNode:1",
      "compareSide:1 > compareTake",
      "compareTake:1 > compareNow:1",
      "compareNow > compareSay",
      "compareSay > toNode:1",
      "compareOff > compare",
      ...dialogCords("file"),
      "drop:0 > fileSystem",
      ...dialogCords("reference"),
      "referenceDialog:1 > noReference",
      "noReference > referenceTake",
    ],
  };
}

function dialogBoxes(of: string, word: string, left: number): PatchBox[] {
  return [
    object(`${of}Dialog`, "opendialog", [left, 768]),
    object(`${of}System`, "conformpath slash boot", [left, 800]),
    object(`${of}Take`, "t b l", [left, 832]),
    object(`${of}Held`, "zl.reg", [left, 864]),
    object(`${of}Say`, `prepend ${word}`, [left, 896]),
  ];
}

/** A path is kept until Node is there to be told. */
function dialogCords(of: string): string[] {
  return [
    `${of} > ${of}Dialog`,
    `${of}Dialog:0 > ${of}System`,
    `${of}System:0 > ${of}Take`,
    `${of}Take:1 > ${of}Held:1`,
    `${of}Held:0 > ${of}Say`,
    `${of}Say > toNode:1`,
  ];
}

function lower(strip: StripControls, key: string, at: Point, shown: Rectangle): PatchBox {
  if (key === "compare") return strip.tab(key, at, shown);
  return key === "drop" ? dropZone(key, DROP, at, shown) : strip.button(key, at, shown);
}

/** Controls of a row beside each other, 4 px apart. */
function placed(
  row: Readonly<Record<string, number>>,
  top: number,
): { readonly key: string; readonly shown: Rectangle }[] {
  let left = 8;
  return Object.entries(row).map(([key, width]) => {
    const shown: Rectangle = [left, top, width, 18];
    left += width + 4;
    return { key, shown };
  });
}

/** Pixels. Each row is as wide as the face. */
const FACE = 244 + WIDER;
const UPPER = { analyse: 56, render: 52, chain: 76, revert: 52, report: 56, check: 52 } as const;
const LOWER = { compare: 156, drop: 72, file: 44, reference: 80 } as const;

const DROP = {
  legend: "Drop a mix",
  title: "Drop a Mix",
  info: "A recording that is dropped here, from Live's browser or from the system's, is analysed in the place of a clip; its master is written beside it.",
} as const;
