import { generator, message, object, type PatchPart } from "#src/adapters/max/patch/patch-part.ts";
import { meterGenExpr } from "#src/devices/meter/engine/meter-genexpr.ts";
import { OUTLETS } from "#src/devices/meter/engine/outlets.ts";
import { viewsPart } from "#src/devices/meter/patch/views-part.ts";

/** Milliseconds from look to look at the outlets: about the 30 frames a second that a face is drawn at. */
const LOOK = 33;

/**
 * Sound passes untouched, past the engine. What the engine's outlets stand at is looked at 30 times a second and told to the face; the engine counts
 * on by itself, so that nothing hangs on when. Neither Node nor a script is needed to measure.
 */
export function audioPart(): PatchPart {
  const places = OUTLETS.map((_, at) => at);
  const views = viewsPart();
  return {
    boxes: [
      object("audioIn", "plugin~", [24, 120]),
      object("audioOut", "plugout~", [24, 344]),
      generator("engine", meterGenExpr(), { inlets: 2, outlets: OUTLETS.length }, [120, 184]),
      message("lookOn", "1", [320, 88]),
      object("looks", `metro ${LOOK}`, [320, 120]),
      object("look", `t ${["b", ...places.map(() => "b")].join(" ")}`, [320, 152]),
      ...places.map((at) => object(`outlet${at}`, "snapshot~", [120 + at * 72, 232])),
      object("values", `pack ${places.map(() => "0.").join(" ")}`, [120, 272]),
      object("valuesToFace", "prepend reading", [120, 304]),
      object("sync", "plugsync~", [200, 24]),
      object("started", "change", [200, 56]),
      object("start", "sel 1", [200, 88]),
      object("startGate", "gate 1", [200, 152]),
      object("againTake", "t b", [24, 24]),
      object("againCount", "counter 1 1000000", [24, 48]),
      object("againSay", "prepend fresh", [24, 80]),
      ...views.boxes,
    ],
    cords: [
      "audioIn:0 > audioOut:0",
      "audioIn:1 > audioOut:1",
      "audioIn:0 > engine:0",
      "audioIn:1 > engine:1",
      "device:0 > lookOn",
      "lookOn > looks",
      "looks > look",
      ...places.flatMap((at) => [
        `engine:${at} > outlet${at}`,
        `look:${at} > outlet${at}`,
        `outlet${at} > values:${at}`,
      ]),
      "values > valuesToFace",
      "valuesToFace > face",
      "sync:0 > started",
      "started > start",
      "start:0 > startGate:1",
      "atStart > startGate:0",
      "startGate > againTake",
      "again > againTake",
      "againTake > againCount",
      "againCount:0 > againSay",
      "againSay > engine:0",
      `look:${OUTLETS.length} > frameNow`,
      ...views.cords,
    ],
  };
}
