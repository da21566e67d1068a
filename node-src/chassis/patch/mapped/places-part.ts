import { message, object, type PatchBox, type PatchPart } from "#src/adapters/max/patch/patch-part.ts";
import { PLACES } from "#src/chassis/spec/places.ts";

/**
 * Parameters that a preset names. Node finds them (`target PLACE id N`; `id 0` for none) and `live.object` keeps them in the set;
 * one that is only tried goes to the player and is kept nowhere. What a person maps in a place goes before.
 */
export function placesPart(): PatchPart {
  const places = PLACES.join(" ");
  return {
    boxes: [
      object("targets", `route ${places}`, [1500, 80]),
      object("triedTargets", "prepend tried", [1420, 80]),
      ...PLACES.flatMap(place),
    ],
    cords: ["triedTargets > player", ...PLACES.flatMap((number, index) => placeCords(number, index))],
  };
}

function place(number: number): PatchBox[] {
  const left = 1420 + number * 120;
  return [
    object(`keep${number}`, "t b l", [left, 112]),
    message(`ask${number}`, "getid", [left, 144]),
    object(`target${number}`, "live.object", [left + 40, 176], { _persistence: 1 }),
    object(`targetToPlayer${number}`, `prepend named ${number}`, [left + 40, 208]),
  ];
}

function placeCords(number: number, index: number): string[] {
  return [
    `targets:${index} > keep${number}`,
    `keep${number}:1 > target${number}:1`,
    `keep${number}:0 > ask${number}`,
    `ask${number} > target${number}:0`,
    `target${number} > targetToPlayer${number}`,
    `targetToPlayer${number} > player`,
    `deviceReady:2 > ask${number}`,
  ];
}
