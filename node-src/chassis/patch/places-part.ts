import { message, object, type PatchBox, type PatchPart } from "#src/adapters/max/patch/patch-part.ts";

/** Mapped parameters beside the first, which `mapPart` has: a move can have as many as eight in all. */
const PLACES = [1, 2, 3, 4, 5, 6, 7] as const;

/**
 * Seven more parameters that the player can move. Node chooses them by what a preset names (`target PLACE id N`; `id 0` for
 * none); `live.object` keeps them in the set, and `live.remote~` holds one only while a curve plays on it.
 */
export function placesPart(): PatchPart {
  return {
    boxes: [
      object("targets", `route ${PLACES.join(" ")}`, [1500, 80]),
      object("heldPlaces", `route ${PLACES.join(" ")}`, [1500, 352]),
      object("playedPlaces", `route ${PLACES.join(" ")}`, [1500, 320]),
      ...PLACES.flatMap(place),
    ],
    cords: [
      "holdPlace:1 > heldPlaces",
      "playedPlace:1 > playedPlaces",
      ...PLACES.flatMap((number, index) => placeCords(number, index)),
    ],
  };
}

function place(number: number): PatchBox[] {
  const left = 1420 + number * 120;
  const saved = { _persistence: 0, normalized: 1, smoothing: 1 };
  return [
    object(`keep${number}`, "t b l", [left, 112]),
    message(`ask${number}`, "getid", [left, 144]),
    object(`target${number}`, "live.object", [left + 40, 176], { _persistence: 1 }),
    object(`holdGate${number}`, "gate 1", [left + 40, 240]),
    object(`held${number}`, "t i i", [left, 384]),
    object(`heldSwitch${number}`, "sel 0 1", [left, 416]),
    message(`letGo${number}`, "id 0", [left, 272]),
    object(`targetLine${number}`, "line~ 0.", [left + 40, 416]),
    object(`remote${number}`, "live.remote~ @normalized 1", [left + 40, 448], saved),
  ];
}

function placeCords(number: number, index: number): string[] {
  return [
    `targets:${index} > keep${number}`,
    `keep${number}:1 > target${number}:1`,
    `keep${number}:0 > ask${number}`,
    `ask${number} > target${number}:0`,
    `target${number} > holdGate${number}:1`,
    `holdGate${number} > remote${number}:1`,
    `heldPlaces:${index} > held${number}`,
    `held${number}:1 > holdGate${number}:0`,
    `held${number}:0 > heldSwitch${number}`,
    `heldSwitch${number}:0 > letGo${number}`,
    `letGo${number} > remote${number}:1`,
    `heldSwitch${number}:1 > ask${number}`,
    `device:1 > heldSwitch${number}`,
    `playedPlaces:${index} > targetLine${number}`,
    `targetLine${number} > remote${number}:0`,
    `deviceReady:2 > ask${number}`,
  ];
}
