import { message, object, type PatchPart } from "#src/adapters/max/patch/patch-part.ts";
import { TO_NODE } from "#src/chassis/spec/selectors.ts";

/**
 * Map: a click in Live chooses the parameter that the curve moves instead of the device's own stage. The choice is kept in
 * the set by `live.object`. A choice of another parameter goes to the player first, which drops what was made for the one
 * before, with or without Node; a set that is opened chooses nothing. The id of a parameter that is gone moves nothing.
 */
export function mapPart(): PatchPart {
  return {
    boxes: [
      object("liveMap", "live.map @strict 1", [1000, 80], { _persistence: 0 }),
      object("mapId", "route id", [1000, 112]),
      object("mapFound", "sel 0", [1000, 144]),
      object("mapNew", "prepend id", [1040, 176]),
      message("mapNone", "id 0", [1120, 80]),
      object("mapKeep", "t b l l", [1040, 208]),
      object("remapToPlayer", "prepend remap 0", [1160, 240]),
      object("mappedToPlayer", "prepend mapped 0", [1160, 304]),
      message("askMapped", "getid", [1000, 240]),
      object("mapped", "live.object", [1040, 272], { _persistence: 1 }),
      object("mappedToNode", `prepend ${TO_NODE.mapped}`, [1104, 304]),
      object("mapButton", "prepend set", [1120, 144]),
    ],
    cords: CORDS,
  };
}

const CORDS: readonly string[] = [
  "map > liveMap",
  "liveMap:1 > mapId",
  "mapId:0 > mapFound",
  "mapFound:1 > mapNew",
  "mapNew > mapKeep",
  "unmap > mapNone",
  "mapNone > mapKeep",
  "mapKeep:2 > remapToPlayer",
  "remapToPlayer > player",
  "mapKeep:1 > mapped:1",
  "mapKeep:0 > askMapped",
  "askMapped > mapped:0",
  "mapped > mappedToPlayer",
  "mappedToPlayer > player",
  "mapped > mappedToNode",
  "mappedToNode > toNode:1",
  "liveMap:3 > mapButton",
  "mapButton > map",
  "deviceReady:2 > askMapped",
];
