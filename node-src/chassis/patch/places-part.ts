import { message, object, type PatchBox, type PatchPart } from "#src/adapters/max/patch/patch-part.ts";

/** Mapped parameters beside the first, which `mapPart` has: a move can have as many as eight in all. */
export const PLACES = [1, 2, 3, 4, 5, 6, 7] as const;

/**
 * Seven more parameters that the player can move. Node chooses them by what a preset names (`target PLACE id N`; `id 0` for
 * none); `live.object` keeps them in the set, and `live.remote~` holds one only while a curve plays on it.
 * `travel` gives the outlet that a place's value comes from.
 */
export function placesPart(travel: (place: number) => string): PatchPart {
  return {
    boxes: [
      object("targets", `route ${PLACES.join(" ")}`, [1500, 80]),
      object("heldPlaces", `route ${PLACES.join(" ")}`, [1500, 352]),
      ...PLACES.flatMap(place),
    ],
    cords: [
      "holdPlace:1 > heldPlaces",
      ...PLACES.flatMap((number, index) => placeCords(number, index)),
      ...PLACES.map((number) => `${travel(number)} > remote${number}:0`),
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
    object(`armed${number}`, "t b i", [left, 304]),
    object(`wanted${number}`, "&&", [left, 328]),
    object(`edge${number}`, "change", [left, 352]),
    object(`held${number}`, "t i i", [left, 384]),
    object(`targetId${number}`, "zl.reg", [left + 60, 208]),
    object(`heldSwitch${number}`, "sel 0 1", [left, 416]),
    message(`letGo${number}`, "id 0", [left, 272]),
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
    `target${number} > targetId${number}:1`,
    `targetId${number} > holdGate${number}:1`,
    `heldPlaces:${index} > armed${number}`,
    `armed${number}:1 > wanted${number}:1`,
    `armed${number}:0 > wanted${number}:0`,
    `playingEdge > wanted${number}:0`,
    `wanted${number} > edge${number}`,
    `edge${number} > held${number}`,
    `held${number}:1 > holdGate${number}:0`,
    `held${number}:0 > heldSwitch${number}`,
    `heldSwitch${number}:0 > letGo${number}`,
    `letGo${number} > remote${number}:1`,
    `heldSwitch${number}:1 > targetId${number}:0`,
    `device:1 > heldSwitch${number}`,
    `deviceReady:2 > ask${number}`,
  ];
}
