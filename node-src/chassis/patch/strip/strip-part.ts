import {
  canvas,
  message,
  object,
  type PatchBox,
  type PatchPart,
  type Rectangle,
} from "#src/adapters/max/patch/patch-part.ts";
import type { StripControls } from "#src/chassis/patch/strip/strip-controls.ts";
import { dialBoxes, menuBoxes } from "#src/chassis/patch/strip/strip-fields.ts";
import { type DeviceStrip, MENUS, placeOf } from "#src/chassis/spec/strip-layout.ts";
import { SHARED } from "#src/decision/recipes/shared-settings.ts";
import type { DeviceSpec } from "#src/model/device/device-spec.ts";

/**
 * The strip of a device: face and buttons on the left, dials in two rows, menus in a column at the right, the preset row and what
 * is drawn over below them; 8 px from every edge. Which dials and menus are seen is for `panelPart` to say.
 *
 * Shape: 169 px high, `STRIP_WIDTH` wide. A device without a menu of recipes leaves its room to what stands beside it.
 */
export function stripPart(
  spec: DeviceSpec,
  { strip: plan, told }: StripPlan,
  faceFile: string,
  strip: StripControls,
): PatchPart {
  const { dials, menus, toggle, more, beside, dice } = plan;
  const [moreAt, diceAt] = beside === undefined ? HALVES : [THIRDS[0], THIRDS[2]];
  const has = (key: string) => spec.parameters.some((parameter) => parameter.key === key);
  const songMenus = has("recipe") ? ["recipe", "scope"] : ["scope"];
  return {
    boxes: [
      canvas("face", faceFile, [24, 560], [8, 8, 244, 108]),
      ...dials.flatMap((key, order) => dialBoxes(spec, strip, { key, order, place: placeOf(plan, key, "dials") })),
      ...menus.flatMap((key, order) => menuBoxes(strip, { key, order, place: placeOf(plan, key, "menus") })),
      ...(toggle === undefined ? [] : [strip.toggle(toggle, [24 + menus.length * 120, 464], TOGGLE)]),
      ...songMenus.flatMap((key, place) => [
        strip.menu(key, [24 + place * 120, 488], [260 + place * 124, 143]),
        strip.menuLabel(key, [260 + place * 124, 143]),
      ]),
      strip.toggle("play", [24, 520], [504, 143, 44, 18]),
      strip.button("analyse", [560, 48], [8, 121, 78, 18]),
      strip.button("write", [640, 48], [91, 121, 78, 18]),
      strip.button("revert", [720, 48], [174, 121, 78, 18]),
      ...mapBoxes(strip),
      object("compareToFace", "prepend compare", [440, 560]),
      message("showValues", "outputvalue", [560, 496]),
      ...(more === undefined ? [] : [strip.toggle("more", [120, 656], moreAt)]),
      ...(beside === undefined ? [] : [strip.toggle(beside.key, [180, 656], THIRDS[1])]),
      ...(dice === undefined
        ? []
        : [strip.button("dice", [240, 656], diceAt), object("diceThrow", `random ${SEEDS}`, [240, 688])]),
    ],
    cords: [
      "compare > compareToFace",
      "compareToFace > face",
      ...told.map((key) => `showValues > ${key}`),
      ...(dice === undefined ? [] : ["dice > diceThrow", `diceThrow > ${dice}`]),
    ],
  };
}

/** What stands on a strip, and keys of what Node is told of it. */
export interface StripPlan {
  readonly strip: DeviceStrip;
  readonly told: readonly string[];
}

/** A/B and Map under the face; the button of the targets stands beside them. */
function mapBoxes(strip: StripControls): PatchBox[] {
  return [
    strip.tab("compare", [312, 48], [8, 143, 92, 18]),
    strip.button("map", [1000, 48], [104, 143, 40, 18]),
    strip.button("unmap", [1120, 48], [146, 143, 18, 18]),
  ];
}

/** Under three menus. */
const TOGGLE: Rectangle = [MENUS.left, 98, MENUS.width, 18];
/** The same place in two and in three, with gaps between them. */
const HALVES: readonly [Rectangle, Rectangle] = [
  [MENUS.left, 98, 44, 18],
  [MENUS.left + 48, 98, 44, 18],
];
const THIRDS: readonly [Rectangle, Rectangle, Rectangle] = [
  [MENUS.left, 98, 29, 18],
  [MENUS.left + 32, 98, 28, 18],
  [MENUS.left + 63, 98, 29, 18],
];
/** Seeds from 0. Source: Max reference, random (a bang gives a whole number from 0 to below its argument). */
const SEEDS = SHARED.seed.maximum + 1;
