import { generator, message, object, type PatchPart } from "#src/adapters/max/patch/patch-part.ts";
import { meterGenExpr } from "#src/devices/meter/engine/meter-genexpr.ts";
import { OUTLETS } from "#src/devices/meter/engine/outlets.ts";
import { logPart } from "#src/devices/meter/patch/log-part.ts";
import { reportPart } from "#src/devices/meter/patch/report-part.ts";
import { selftestPart } from "#src/devices/meter/patch/selftest-part.ts";
import { spanPart } from "#src/devices/meter/patch/span-part.ts";
import { viewsPart } from "#src/devices/meter/patch/views-part.ts";

/** Milliseconds from look to look at the outlets: about the 30 frames a second that a face is drawn at. */
const LOOK = 33;

/** What one look asks, the last first: the figures, the frame of a view, the state. */
const ASKED = {
  frame: OUTLETS.length,
  state: OUTLETS.length + 1,
  count: OUTLETS.length + 2,
} as const;

/**
 * Sound passes untouched, past the engine. What the outlets stand at is looked at 30 times a second and told to the face; the engine counts
 * on by itself, so that nothing hangs on when. Neither Node nor a script is needed to measure.
 */
export function audioPart(): PatchPart {
  const places = OUTLETS.map((_, at) => at);
  const parts = [spanPart(), selftestPart(), logPart(), viewsPart(), reportPart()];
  return {
    boxes: [
      object("audioIn", "plugin~", [24, 120]),
      object("audioOut", "plugout~", [24, 344]),
      generator("engine", meterGenExpr(), { inlets: 3, outlets: OUTLETS.length }, [120, 184]),
      message("lookOn", "1", [320, 88]),
      object("looks", `metro ${LOOK}`, [320, 112]),
      object("look", `t ${Array.from({ length: ASKED.count }, () => "b").join(" ")}`, [320, 160]),
      ...places.map((at) => object(`outlet${at}`, "snapshot~", [120 + at * 72, 232])),
      object("values", `pack ${places.map(() => "0.").join(" ")}`, [120, 272]),
      object("valuesToFace", "prepend reading", [120, 304]),
      ...parts.flatMap(({ boxes }) => boxes),
    ],
    cords: [
      "audioIn:0 > audioOut:0",
      "audioIn:1 > audioOut:1",
      ...[0, 1, 2].map((inlet) => `testSignals:${inlet} > engine:${inlet}`),
      "device:0 > lookOn",
      "lookOn > looks",
      "lookGate > look",
      ...places.flatMap((at) => [`log:${at} > outlet${at}`, `look:${at} > outlet${at}`, `outlet${at} > values:${at}`]),
      "values > valuesToFace",
      "valuesToFace > face",
      `look:${ASKED.frame} > frameNow`,
      `look:${ASKED.state} > stateNow`,
      ...parts.flatMap(({ cords }) => cords),
    ],
  };
}
