import { generator, message, object, type PatchPart } from "#src/adapters/max/patch/patch-part.ts";
import { OUTLETS } from "#src/devices/meter/engine/outlets.ts";
import { HISTORY_TABLE } from "#src/devices/meter/log/history-table.ts";
import { LOG_INLETS, logGenExpr } from "#src/devices/meter/log/log-genexpr.ts";

/** Milliseconds from look to look at the course of the measurement. Source: house taste: it grows by a pixel in some tenths of a second at most. */
const COURSE_LOOK = 250;

/**
 * What a measurement shows, and its course, which is kept in a `buffer~` of the device's own. `outlet0` and on are the figures as they are shown. Hold
 * closes the looks of the face; what is measured goes on behind it.
 */
export function logPart(): PatchPart {
  return {
    boxes: [
      object("course", `buffer~ ---course @samps ${HISTORY_TABLE.frames}`, [440, 384]),
      object("courseToFace", "loadmess course ---course", [600, 384]),
      object("courseToLog", "loadmess course ---course", [600, 416]),
      generator("log", logGenExpr(), { inlets: LOG_INLETS.count, outlets: OUTLETS.length + 1 }, [440, 448]),
      object("stateNow", "snapshot~", [440, 480]),
      object("stateChange", "change -1.", [440, 512]),
      object("stateToFace", "prepend state", [440, 544]),
      object("holdOpen", "!= 1", [440, 24]),
      object("holdToFace", "prepend hold", [520, 24]),
      object("lookGate", "gate 1 1", [320, 136]),
      object("courseLooks", `metro ${COURSE_LOOK}`, [440, 56]),
      object("courseGate", "gate 1 1", [440, 88]),
      message("courseNow", "look", [440, 120]),
    ],
    cords: [
      "courseToFace > face",
      "courseToLog > log",
      ...OUTLETS.map((_, at) => `engine:${at} > log:${LOG_INLETS.figures + at}`),
      `testSignals:3 > log:${LOG_INLETS.state}`,
      `spanEngine:2 > log:${LOG_INLETS.beat}`,
      `log:${OUTLETS.length} > stateNow`,
      "stateNow > stateChange",
      "stateChange > stateToFace",
      "stateToFace > face",
      "hold > holdOpen",
      "hold > holdToFace",
      "holdToFace > face",
      "holdOpen > lookGate:0",
      "holdOpen > courseGate:0",
      "looks > lookGate:1",
      "lookOn > courseLooks",
      "courseLooks > courseGate:1",
      "courseGate > courseNow",
      "courseNow > face",
    ],
  };
}
