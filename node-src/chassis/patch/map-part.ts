import { message, object, type PatchPart } from "#src/adapters/max/patch/patch-part.ts";
import { TO_NODE } from "#src/chassis/spec/selectors.ts";

/**
 * Map: a click in Live chooses the parameter that the curve moves instead of the device's own stage. The choice is kept in
 * the set by `live.object`; `live.remote~` holds the parameter only while the transport runs and the player has a curve for it,
 * so that its automation stays alive otherwise. Both edges of the transport reach it without a script. `travel` is the outlet
 * that the value comes from. A choice of another parameter goes to the player first, which drops what was made for the one
 * before, with or without Node; a set that is opened chooses nothing.
 */
export function mapPart(travel: string): PatchPart {
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
      object("holdPlace", "route 0", [1000, 352]),
      object("mappedArmed", "t b i", [960, 352]),
      object("mappedWanted", "&&", [960, 384]),
      object("mappedEdge", "change", [960, 416]),
      object("mappedHold", "t i i", [960, 448]),
      object("mappedId", "zl.reg", [1080, 336]),
      object("holdGate", "gate 1", [1040, 368]),
      object("holdSwitch", "sel 0 1", [1040, 448]),
      message("letGo", "id 0", [1000, 304]),
      object("remote", "live.remote~ @normalized 1", [912, 480], { _persistence: 0, normalized: 1, smoothing: 1 }),
    ],
    cords: [...CORDS, `${travel} > remote:0`],
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
  "mapped > mappedId:1",
  "mapped > holdGate:1",
  "mappedId > holdGate:1",
  "holdGate > remote:1",
  "liveMap:3 > mapButton",
  "mapButton > map",
  "player:0 > holdPlace",
  "holdPlace:0 > mappedArmed",
  "mappedArmed:1 > mappedWanted:1",
  "mappedArmed:0 > mappedWanted:0",
  "playingEdge > mappedWanted:0",
  "mappedWanted > mappedEdge",
  "mappedEdge > mappedHold",
  "mappedHold:1 > holdGate:0",
  "mappedHold:0 > holdSwitch",
  "holdSwitch:0 > letGo",
  "letGo > remote:1",
  "holdSwitch:1 > mappedId:0",
  "device:1 > holdSwitch",
  "deviceReady:2 > askMapped",
];
