import { message, object, type PatchPart, script, storage } from "#src/adapters/max/patch/patch-part.ts";
import type { DeviceFiles } from "#src/model/device/device-files.ts";
import type { BlobSpec, DeviceSpec } from "#src/model/device/device-spec.ts";

/**
 * The stored curve and the script of its player, which fills the table that the curve reader plays from when the curve, a
 * switch or the playing clip changes, and tells the face the position; a metro asks for it 25 times a second, and nothing that
 * is heard waits for that.
 * The player starts when `live.thisdevice` says that Live is there, with or without Node.
 * A curve that is stored is an undo step of Live's. An empty one (`0`) is assigned, which makes none, so that an envelope that
 * is written in its place is one step (Max reference, pattr: assign, of one number, where the parameter is Stored Only).
 */
export function playerPart(spec: DeviceSpec, files: DeviceFiles): PatchPart {
  return {
    boxes: [
      object("device", "live.thisdevice", [24, 24]),
      object("deviceReady", "t b b b", [24, 56]),
      message("ready", "ready", [96, 88]),
      message("startClock", "1", [168, 88]),
      object("enabledToFace", "prepend enabled", [200, 560]),
      object("clock", "metro 40", [816, 152]),
      object("clockTick", "t b b", [816, 184]),
      object("sync", "plugsync~", [880, 152]),
      object("playing", "int", [816, 216]),
      object("place", "pack 0 0.", [816, 248]),
      object("tick", "prepend tick", [816, 280]),
      object("playToPlayer", "prepend play", [920, 280]),
      object("dryToPlayer", "prepend dry", [1016, 280]),
      object("storeCurve", "route 0", [720, 152]),
      message("emptyCurve", "assign 0", [720, 184]),
      storage(curveSpec(spec), [720, 216]),
      object("curveOut", "prepend curve", [720, 280]),
      script("player", files.player, [816, 320], 4),
      object("playingEdge", "change", [880, 184]),
    ],
    cords: [
      "device:0 > deviceReady",
      "deviceReady:0 > startClock",
      "deviceReady:1 > ready",
      "ready > player",
      "startClock > clock",
      "device:1 > enabledToFace",
      "enabledToFace > face",
      "sync:0 > playing:1",
      "sync:0 > playingEdge",
      "clock > clockTick",
      "clockTick:1 > placeNow",
      "clockTick:0 > playing:0",
      "placeNow > place:1",
      "playing > place:0",
      "place > tick",
      "tick > player",
      "play > playToPlayer",
      "playToPlayer > player",
      "compare > dryToPlayer",
      "dryToPlayer > player",
      "curve > curveOut",
      "curveOut > player",
      "player:1 > face",
      "player:2 > storeCurve",
      "storeCurve:0 > emptyCurve",
      "emptyCurve > curve",
      "storeCurve:1 > curve",
    ],
  };
}

function curveSpec({ parameters }: DeviceSpec): BlobSpec {
  const found = parameters.find((parameter) => parameter.kind === "blob");
  if (found === undefined) throw new RangeError("playerPart: the spec stores no curve");
  return found;
}
