import { message, object, type PatchBox, type PatchPart } from "#src/adapters/max/patch/patch-part.ts";
import { ALL_PLACES } from "#src/chassis/spec/places.ts";
import { TO_NODE } from "#src/chassis/spec/selectors.ts";

/**
 * Map: a click in Live chooses a parameter that the curve moves instead of the device's own stage, for the place that is picked on
 * the strip. The choice is kept in the set by a `live.object` of that place. It goes to the player first, which drops what was
 * made for the one before, with or without Node; a set that is opened chooses nothing. What an applied preset maps comes the same
 * way from Node. The id of a parameter that is gone moves
 * nothing.
 */
export function mapPart(): PatchPart {
  return {
    boxes: [
      object("liveMap", "live.map @strict 1", [1000, 80], { _persistence: 0 }),
      object("mapId", "route id", [1000, 112]),
      object("mapFound", "sel 0", [1000, 144]),
      object("mapNew", "prepend id", [1040, 176]),
      message("mapNone", "id 0", [1120, 80]),
      object("mapPlace", `gate ${ALL_PLACES.length} 1`, [1040, 192]),
      message("askMapped", "getid", [1000, 240]),
      object("mapButton", "prepend set", [1120, 144]),
      ...ALL_PLACES.flatMap(placeBoxes),
      object("mapNamed", `route ${ALL_PLACES.join(" ")}`, [1220, 144]),
    ],
    cords: [...CORDS, ...ALL_PLACES.flatMap(placeCords), ...ALL_PLACES.map(namedCord)],
  };
}

const CORDS: readonly string[] = [
  "map > liveMap",
  "liveMap:1 > mapId",
  "mapId:0 > mapFound",
  "mapFound:1 > mapNew",
  "mapNew > mapPlace:1",
  "unmap > mapNone",
  "mapNone > mapPlace:1",
  "liveMap:3 > mapButton",
  "mapButton > map",
  "deviceReady:2 > askMapped",
];

/** The first place's object is called as sets have known it. */
function objectOf(place: number): string {
  return place === 0 ? "mapped" : `mapped${place}`;
}

function placeBoxes(place: number): PatchBox[] {
  const left = 1040 + place * 90;
  return [
    object(`mapKeep${place}`, "t b l l", [left, 208]),
    object(`remapToPlayer${place}`, `prepend remap ${place}`, [left + 60, 240]),
    object(objectOf(place), "live.object", [left, 272], { _persistence: 1 }),
    object(`mappedSays${place}`, `prepend ${TO_NODE.mapped} ${place}`, [left, 304]),
  ];
}

function placeCords(place: number): string[] {
  const kept = objectOf(place);
  return [
    `mapPlace:${place} > mapKeep${place}`,
    `mapKeep${place}:2 > remapToPlayer${place}`,
    `remapToPlayer${place} > player`,
    `mapKeep${place}:1 > ${kept}:1`,
    `mapKeep${place}:0 > askMapped`,
    `askMapped > ${kept}:0`,
    `${kept} > mappedSays${place}`,
    `mappedSays${place} > player`,
    `mappedSays${place} > toNode:1`,
  ];
}

function namedCord(place: number): string {
  return `mapNamed:${place} > mapKeep${place}`;
}
