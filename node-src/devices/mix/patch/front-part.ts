import { canvas, message, object, type PatchPart, subpatch } from "#src/adapters/max/patch/patch-part.ts";
import { pageWindow } from "#src/chassis/patch/browser-window-patch.ts";
import { type StripControls, stripControls } from "#src/chassis/patch/strip/strip-controls.ts";
import { windowPart } from "#src/chassis/patch/window-part.ts";
import { DIALS as AT } from "#src/chassis/spec/strip-layout.ts";
import { MIX_SPEC, WIDER } from "#src/devices/mix/spec/mix-spec.ts";
import { TO_MIX } from "#src/devices/mix/spec/words.ts";

/** What presets move: all that has a dial or a menu, but for the range. */
export const DIALS = ["levels", "tone", "dips", "sure"] as const;
export const LISTS = ["stages", "genre"] as const;

/**
 * The strip of the Mix: the face with its six lamps, the buttons under it, four dials, three menus; 8 px from every edge. And the window, whose page speaks to Node.
 */
export function frontPart(faceFile: string): PatchPart {
  const strip = stripControls(MIX_SPEC);
  const window = windowPart({ prefix: "mixWindow", window: "mixPage", left: 2000 });
  return {
    boxes: [
      canvas("face", faceFile, [24, 560], [8, 8, FACE, FACE_HEIGHT]),
      ...DIALS.map((key, place) =>
        strip.dial(key, [24 + place * 72, 416], [LEFT + place * DIAL_ACROSS, AT.top, DIAL, 48]),
      ),
      ...[...LISTS, "range"].flatMap((key, place) => menu(strip, key, place)),
      ...["analyse", "apply", "revert", "window"].map((key, place) =>
        strip.button(key, [560 + place * 80, 48], [8 + place * (BUTTON + GAP), 143, BUTTON, 18]),
      ),
      message("showValues", "outputvalue", [560, 496]),
      ...window.boxes,
      subpatch("mixPage", WINDOW, { inlets: 3, outlets: 1 }, [2000, 1008]),
      object("mixPageToNode", `prepend ${TO_MIX.page}`, [2000, 1040]),
    ],
    cords: [
      ...[...DIALS, ...LISTS, "range"].map((key) => `showValues > ${key}`),
      ...window.cords,
      "mixPage > mixPageToNode",
      "mixPageToNode > toNode:1",
    ],
  };
}

/** Wide enough for tracks beside moves. Source: house taste; the page takes any size. */
const WINDOW = pageWindow({
  title: "Steadyhand Mix",
  size: [1040, 680],
  keys: [
    [28, "ArrowLeft"],
    [29, "ArrowRight"],
  ],
});

/** A menu under its name, beside the others. */
function menu(strip: StripControls, key: string, place: number) {
  const left = LEFT + place * (MENU + MENU_GAP);
  return [
    strip.wideMenu(key, [24 + place * 120, 464], [left, MENU_TOP + NAME, MENU, 16]),
    strip.nameOver(key, [left, MENU_TOP, MENU, NAME]),
  ];
}

/** Pixels. */
const FACE = 244 + WIDER;
const FACE_HEIGHT = 130;
const GAP = 4;
const BUTTON = (FACE - 3 * GAP) / 4;
const LEFT = AT.left + WIDER;
const DIAL = 44;
const DIAL_ACROSS = 72;
const MENU = 92;
const MENU_GAP = 6;
const MENU_TOP = 74;
const NAME = 12;
