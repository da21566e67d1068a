import { message, object, type PatchPart } from "#src/adapters/max/patch/patch-part.ts";
import { OWN_SETTINGS, presetNames } from "#src/chassis/spec/preset-names.ts";
import { FROM_NODE } from "#src/chassis/spec/selectors.ts";
import { NAME_MARK } from "#src/model/device/stored-settings.ts";
import type { PresetDevice } from "#src/model/recipe/preset.ts";

/**
 * What the first entry of the preset menu is called: the name of the user's preset that stands, which the settings hold letter
 * by letter, so that it is read without Node, after a set was opened, an undo or a preset of Live's; else that the settings are
 * own ones. While Node runs it says what stands there instead, `NAME *`, once a dial was turned away from the preset, and says
 * nothing to have what the settings say again. The menu's list is set anew each time, and what the menu sends meanwhile is no
 * click.
 *
 * Source: Max reference, itoa (codes to a symbol), live.menu (`_parameter_range`), zl.sub, zl.slice, zl.group (`zlmaxsize`).
 */
export function presetNamePart(device: PresetDevice): PatchPart {
  const names = presetNames(device).map(inMessage).join(" ");
  return {
    boxes: [
      object("nameTold", "t b l l b", [1200, 816]),
      message("nameNone", `set ${inMessage(OWN_SETTINGS)}`, [1400, 848]),
      message("nameFar", "9999", [1500, 848]),
      object("nameLook", "t l b", [1300, 848]),
      message("nameSought", String(NAME_MARK), [1360, 880]),
      object("nameAt", "zl.sub @zlmaxsize 4096", [1300, 912]),
      object("nameFound", "sel 0", [1300, 944]),
      object("nameCut", "zl.slice @zlmaxsize 4096", [1240, 1008]),
      object("nameParts", "t l l", [1240, 1024]),
      object("nameCount", "zl.slice 1 @zlmaxsize 4096", [1340, 1040]),
      object("nameRest", "zl.slice 1 @zlmaxsize 4096", [1220, 1040]),
      object("nameLetters", "zl.slice @zlmaxsize 4096", [1240, 1056]),
      object("nameSpelt", "itoa", [1260, 1064]),
      object("nameSet", "prepend set", [1260, 1072]),
      message("presetName", inMessage(OWN_SETTINGS), [1200, 1104]),
      object("labelTold", "t b l b", [1200, 1136]),
      message("labelOpen", "1", [1160, 1168]),
      message("presetOptions", `_parameter_range $1 ${names}`, [1240, 1168]),
      message("labelShut", "0", [1320, 1168]),
      object("shownWay", "route bang", [1440, 1104]),
      object("shownLabel", "t b l", [1480, 1136]),
      message("shownFirst", "set 0", [1440, 1168]),
    ],
    cords: CORDS,
  };
}

const CORDS: readonly string[] = [
  "settings > nameTold",
  "nameTold:3 > nameNone",
  "nameTold:3 > nameFar",
  "nameNone > presetName",
  "nameFar > nameCut:1",
  "nameTold:2 > nameLook",
  "nameLook:1 > nameSought",
  "nameSought > nameAt:1",
  "nameLook:0 > nameAt:0",
  "nameAt:0 > nameFound",
  "nameFound:1 > nameCut:1",
  "nameTold:1 > nameCut:0",
  "nameCut:1 > nameParts",
  "nameParts:1 > nameCount:0",
  "nameCount:0 > nameLetters:1",
  "nameParts:0 > nameRest:0",
  "nameRest:1 > nameLetters:0",
  "nameLetters:0 > nameSpelt:0",
  "nameSpelt > nameSet",
  "nameSet > presetName",
  "nameTold:0 > presetName",
  "presetName > labelTold",
  "labelTold:2 > labelShut",
  "labelShut > presetHand:0",
  "labelTold:1 > presetOptions",
  "presetOptions > preset",
  "labelTold:0 > labelOpen",
  "labelOpen > presetHand:0",
  "shownWay:0 > settings",
  "shownWay:1 > shownLabel",
  "shownLabel:1 > labelTold",
  "shownLabel:0 > shownFirst",
  "shownFirst > preset",
];

/** What Node says of the row. */
export const SHOWN_NAME = { selector: FROM_NODE.shown, to: "shownWay" } as const;

/** One word of a message box, whatever is in it. */
function inMessage(name: string): string {
  return name.replace(/([\s,;$"\\])/g, "\\$1");
}
