import { canvas, message, object, type PatchBox, type PatchPart } from "#src/adapters/max/patch/patch-part.ts";
import type { StripControls } from "#src/chassis/patch/strip-controls.ts";
import { DIAL_COLUMN, menuColumn, type RecipeStrip, ROWS, toldToNode } from "#src/chassis/spec/strip-layout.ts";

/**
 * The strip of a device that draws recipes: face and buttons on the left, dials in two rows, the preset row and what it is
 * drawn over below them, menus in a column at the right; 8 px from every edge.
 *
 * Shape: 169 px high, as wide as `stripWidth` says.
 */
export function recipeStripPart({ dials, menus }: RecipeStrip, faceFile: string, strip: StripControls): PatchPart {
  const column = menuColumn(dials);
  return {
    boxes: [
      canvas("face", faceFile, [24, 560], [8, 8, 244, 108]),
      ...dials.map((key, place) => dial(key, place, dials.length, strip)),
      ...menus.map((key, place) => strip.menu(key, [24 + place * 120, 464], [column, 8 + place * 22])),
      ...menus.map((key, place) => strip.menuLabel(key, [column, 8 + place * 22])),
      strip.menu("recipe", [24, 488], [260, 143]),
      strip.menuLabel("recipe", [260, 143]),
      strip.menu("scope", [144, 488], [384, 143]),
      strip.menuLabel("scope", [384, 143]),
      strip.toggle("play", [24, 520], [504, 143, 44, 18]),
      strip.tab("compare", [312, 48], [8, 143, 92, 18]),
      strip.button("analyse", [560, 48], [8, 121, 78, 18]),
      strip.button("write", [640, 48], [91, 121, 78, 18]),
      strip.button("revert", [720, 48], [174, 121, 78, 18]),
      strip.button("map", [1000, 48], [104, 143, 40, 18]),
      strip.button("unmap", [1120, 48], [146, 143, 18, 18]),
      strip.number("mapFrom", [264, 520], [168, 144, 40, 16]),
      strip.number("mapTo", [344, 520], [212, 144, 40, 16]),
      object("compareToFace", "prepend compare", [440, 560]),
      message("showValues", "outputvalue", [560, 496]),
    ],
    cords: [
      "compare > compareToFace",
      "compareToFace > face",
      ...toldToNode({ dials, menus }).map((key) => `showValues > ${key}`),
    ],
  };
}

function dial(key: string, place: number, count: number, strip: StripControls): PatchBox {
  const columns = Math.ceil(count / ROWS);
  const [column, row] = [place % columns, Math.floor(place / columns)];
  return strip.dial(key, [24 + place * 72, 416], [260 + column * DIAL_COLUMN, 8 + row * 54, 44, 48]);
}
