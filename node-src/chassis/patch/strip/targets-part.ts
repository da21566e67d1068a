import { label, message, object, type PatchBox, type PatchPart } from "#src/adapters/max/patch/patch-part.ts";
import type { StripControls } from "#src/chassis/patch/strip/strip-controls.ts";
import { PLACE_KEYS, placeKeys } from "#src/chassis/spec/mapped-settings.ts";
import { ALL_PLACES } from "#src/chassis/spec/places.ts";
import { DIALS, MENUS } from "#src/chassis/spec/strip-layout.ts";

/** Boxes of the panel of targets that are there whichever is picked. */
const SHARED = ["pick", "targetName", "fromLabel", "toLabel", "bendLabel", "wayLabel", "way"] as const;

/** Beginnings of the names of what is set for each place; its number follows. */
const PLACE_PARTS = ["from", "to", "invert", "bend"] as const satisfies readonly (keyof ReturnType<typeof placeKeys>)[];

/** Scripting names of everything that the panel of targets shows. */
export const TARGET_BOXES: readonly string[] = [...SHARED, ...PLACE_KEYS];

/**
 * The panel of the eight mapped parameters, in the place of the dials while its button is on: which of them, what it is called, the
 * range, direction and bend of the curve on it, and how all of them are moved. Shown and hidden by the patch alone, as panels
 * are; what is picked and shown is not stored, and closing goes back to the first target, which Map then is for.
 *
 * @param panels scripting names of all that the device's own panels show.
 */
export function targetsPart(strip: StripControls, panels: readonly string[]): PatchPart {
  const own = SHARED.map((each) => `script show ${each}`);
  return {
    boxes: [
      strip.toggle("targetsShown", [440, 520], [168, 143, 84, 18]),
      ...hidden([
        strip.tab("pick", [520, 520], [DIALS.left, DIALS.top, ACROSS, 18]),
        label("targetName", "Not mapped", [600, 520], [DIALS.left, ROWS.name, ACROSS, 18]),
        label("fromLabel", "From", [600, 540], [DIALS.left, ROWS.labels, FIELD, 12]),
        label("toLabel", "To", [600, 560], [DIALS.left + FIELD + GAP, ROWS.labels, FIELD, 12]),
        label("bendLabel", "Curve", [600, 580], [MENUS.left, MENUS.top + MENUS.down, MENUS.width, MENUS.name]),
        strip.nameOver("way", [MENUS.left, MENUS.top, MENUS.width, MENUS.name]),
        strip.wideMenu("way", [680, 520], [MENUS.left, MENUS.top + MENUS.name, MENUS.width, MENUS.height]),
        ...ALL_PLACES.flatMap((place) => placeBoxes(strip, place)),
      ]),
      object("showGate", "gate 1 0", [800, 640]),
      object("targetsSwitch", "sel 0 1", [440, 544]),
      object("targetsOpening", "t b b b", [440, 568]),
      object("targetsClosing", "t b b b", [360, 568]),
      message("panelShut", "0", [440, 592]),
      message("panelOpen", "1", [360, 592]),
      message("firstTarget", "0", [400, 592]),
      message("targetsShow", [...panels.map((each) => `script hide ${each}`), ...own].join(", "), [500, 592]),
      object("pickNumber", "+ 1", [520, 544]),
      object("pickTold", "t i i b", [520, 568]),
      object("pickWas", "int 1", [600, 592]),
      object("pickNow", "int 1", [560, 592]),
      ...PLACE_PARTS.flatMap((part, index) => [
        object(`${part}Hide`, `sprintf script hide ${part}%ld`, [600 + index * 160, 616]),
        object(`${part}Show`, `sprintf script show ${part}%ld`, [560 + index * 160, 640]),
      ]),
      object("pickToPlayer", "prepend picked", [640, 568]),
      object("wayToPlayer", "prepend way", [680, 544]),
    ],
    cords: [...CORDS, ...PLACE_PARTS.flatMap(partCords)],
  };
}

const CORDS: readonly string[] = [
  "targetsShown > showGate:0",
  "targetsShown > targetsSwitch",
  "targetsSwitch:1 > targetsOpening",
  "targetsOpening:2 > panelShut",
  "panelShut > panelGate:0",
  "targetsOpening:1 > targetsShow",
  "targetsShow > panels",
  "targetsOpening:0 > pickNow:0",
  "targetsSwitch:0 > targetsClosing",
  "targetsClosing:2 > panelOpen",
  "panelOpen > panelGate:0",
  "targetsClosing:1 > firstTarget",
  "firstTarget > pick",
  "targetsClosing:0 > panelNow:0",
  "pick > pickNumber",
  "pick > pickToPlayer",
  "pickToPlayer > player",
  "pickNumber > pickTold",
  "pickNumber > mapPlace:0",
  "pickTold:2 > pickWas:0",
  "pickTold:1 > pickWas:1",
  "pickTold:1 > pickNow:1",
  "showGate > panels",
  "player:3 > targetName",
  "way > wayToPlayer",
  "wayToPlayer > player",
];

/** What was picked before is hidden, what is picked now shown. */
function partCords(part: string): string[] {
  return [
    `pickWas > ${part}Hide`,
    `pickTold:0 > ${part}Show`,
    `pickNow > ${part}Show`,
    `${part}Hide > showGate:1`,
    `${part}Show > showGate:1`,
  ];
}

function placeBoxes(strip: StripControls, place: number): PatchBox[] {
  const { from, to, invert, bend } = placeKeys(place + 1);
  const at = (column: number) => [24 + column * 72, 1200 + place * 24] as const;
  const right = DIALS.left + 2 * (FIELD + GAP);
  return [
    strip.number(from, at(0), [DIALS.left, ROWS.fields, FIELD, 16]),
    strip.number(to, at(1), [DIALS.left + FIELD + GAP, ROWS.fields, FIELD, 16]),
    strip.toggle(invert, at(2), [right, ROWS.fields - 1, FIELD, 18]),
    strip.wideMenu(bend, at(3), [MENUS.left, MENUS.top + MENUS.down + MENUS.name, MENUS.width, MENUS.height]),
  ];
}

function hidden(boxes: readonly PatchBox[]): PatchBox[] {
  return boxes.map((box) => ({ ...box, hidden: true }));
}

/** Pixels: four columns of dials, the fields in them, and the rows. */
const ACROSS = 188;
const FIELD = 58;
const GAP = 7;
const ROWS = { name: 32, labels: 58, fields: 70 } as const;
