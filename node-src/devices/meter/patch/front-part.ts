import { canvas, message, object, type PatchPart } from "#src/adapters/max/patch/patch-part.ts";
import { stripControls } from "#src/chassis/patch/strip/strip-controls.ts";
import { METER_SPEC } from "#src/devices/meter/spec/meter-spec.ts";

/** Where the preset row begins. */
export const PRESETS_AT = 130;

/**
 * The strip of the Meter: the face, under it Reset, the menus of the view and of the target, the switch of Reset at Start; right of it what is measured
 * when, Hold, the report and the self-test; 8 px from every edge.
 */
export function frontPart(faceFile: string): PatchPart {
  const strip = stripControls(METER_SPEC);
  return {
    boxes: [
      canvas("face", faceFile, [24, 560], [8, 8, FACE, 108]),
      strip.button("again", [560, 48], [8, 121, PRESETS_AT - 16, 18]),
      strip.wideMenu("view", [320, 464], [8, 143, PRESETS_AT - 16, 18]),
      strip.wideMenu("platform", [24, 464], [PRESETS_AT, 143, 176, 18]),
      strip.toggle("atStart", [200, 464], [PRESETS_AT + 180, 143, 108, 18]),
      ...COLUMN.flatMap((key, row) => [
        strip.menu(key, [640 + row * 96, 464], [BESIDE, 8 + row * ROW]),
        strip.menuLabel(key, [BESIDE, 8 + row * ROW]),
      ]),
      strip.button("hold", [928, 464], [BESIDE, 8 + COLUMN.length * ROW, BESIDE_WIDTH, 18]),
      strip.button("report", [1120, 464], [BESIDE, 121, BESIDE_WIDTH, 18]),
      strip.button("selftest", [1024, 464], [BESIDE, 143, BESIDE_WIDTH, 18]),
      message("showValues", "outputvalue", [560, 496]),
      object("platformToFace", "prepend platform", [24, 496]),
      object("viewSay", "prepend view", [320, 496]),
    ],
    cords: [
      "showValues > platform",
      "platform > platformToFace",
      "platformToFace > face",
      "showValues > view",
      "view > viewSay",
      "viewSay > face",
    ],
  };
}

/** The menus right of the face, from above. */
const COLUMN = ["span", "atEnd", "atJump"] as const;

/** Pixels. */
const FACE = 410;
const BESIDE = 426;
const BESIDE_WIDTH = METER_SPEC.width - BESIDE - 8;
const ROW = 22;
