import {
  canvas,
  message,
  object,
  type PatchBox,
  type PatchPart,
  type Rectangle,
} from "#src/adapters/max/patch/patch-part.ts";
import type { StripControls } from "#src/chassis/patch/strip-controls.ts";
import { type DeviceStrip, DIAL_COLUMN, menuColumn, ROWS } from "#src/chassis/spec/strip-layout.ts";
import type { DeviceSpec } from "#src/model/device/device-spec.ts";

/**
 * The strip of a device: face and buttons on the left, dials in two rows, the preset row and what is drawn over below them,
 * menus in a column at the right; 8 px from every edge.
 *
 * Shape: 169 px high, as wide as `stripWidth` says. What a device does not have (a menu of recipes, a range beside Map) leaves its
 * room to what stands beside it.
 */
export function stripPart(
  spec: DeviceSpec,
  { strip: { dials, menus }, told }: StripPlan,
  faceFile: string,
  strip: StripControls,
): PatchPart {
  const column = menuColumn(dials);
  const has = (key: string) => spec.parameters.some((parameter) => parameter.key === key);
  const columns = Math.ceil(dials.length / ROWS);
  const songMenus = has("recipe") ? ["recipe", "scope"] : ["scope"];
  return {
    boxes: [
      canvas("face", faceFile, [24, 560], [8, 8, 244, 108]),
      ...dials.map((key, place) => strip.dial(key, [24 + place * 72, 416], dialPlace(spec, key, place, columns))),
      ...menus.map((key, place) => strip.menu(key, [24 + place * 120, 464], [column, 8 + place * 22])),
      ...menus.map((key, place) => strip.menuLabel(key, [column, 8 + place * 22])),
      ...songMenus.flatMap((key, place) => [
        strip.menu(key, [24 + place * 120, 488], [260 + place * 124, 143]),
        strip.menuLabel(key, [260 + place * 124, 143]),
      ]),
      strip.toggle("play", [24, 520], [504, 143, 44, 18]),
      strip.button("analyse", [560, 48], [8, 121, 78, 18]),
      strip.button("write", [640, 48], [91, 121, 78, 18]),
      strip.button("revert", [720, 48], [174, 121, 78, 18]),
      ...mapBoxes(strip, has("mapFrom")),
      object("compareToFace", "prepend compare", [440, 560]),
      message("showValues", "outputvalue", [560, 496]),
    ],
    cords: ["compare > compareToFace", "compareToFace > face", ...told.map((key) => `showValues > ${key}`)],
  };
}

/** What stands on a strip, and keys of what Node is told of it. */
export interface StripPlan {
  readonly strip: DeviceStrip;
  readonly told: readonly string[];
}

/** A/B and Map under the face, with the ends of the mapped range where the device has them. */
function mapBoxes(strip: StripControls, ranged: boolean): PatchBox[] {
  if (!ranged)
    return [
      strip.tab("compare", [312, 48], [8, 143, 120, 18]),
      strip.button("map", [1000, 48], [132, 143, 94, 18]),
      strip.button("unmap", [1120, 48], [230, 143, 22, 18]),
    ];
  return [
    strip.tab("compare", [312, 48], [8, 143, 92, 18]),
    strip.button("map", [1000, 48], [104, 143, 40, 18]),
    strip.button("unmap", [1120, 48], [146, 143, 18, 18]),
    strip.number("mapFrom", [264, 520], [168, 144, 40, 16]),
    strip.number("mapTo", [344, 520], [212, 144, 40, 16]),
  ];
}

function dialPlace({ parameters }: DeviceSpec, key: string, place: number, columns: number): Rectangle {
  const [column, row] = [place % columns, Math.floor(place / columns)];
  const dial = parameters.find((parameter) => parameter.key === key);
  const wider = dial?.kind === "number" && dial.unit === "LUFS" ? WIDER : 0;
  return [260 + column * DIAL_COLUMN - wider, 8 + row * 54, 44 + 2 * wider, 48];
}

/** “-18.0 LUFS” needs 49 px in Arial at 9.5 px; a dial is widened around its middle, so that it stays in its column. */
const WIDER = 3;
