import { message, object, type PatchBox, type PatchPart } from "#src/adapters/max/patch/patch-part.ts";

/**
 * The stage of gain and pan: dial and player add up, A/B takes both out, the trim stays.
 *
 * The pan keeps the power of both sides together: left is the root of 2 times the cosine, right the sine, of 45 degrees
 * times one plus the pan, so that the middle is unity and a side is 3 dB up. Every way in leads through a `line~` of 5 ms
 * (20 ms for A/B), so nothing clicks at any sample rate; no latency. It needs neither scripts nor Node.
 */
export function audioPart(): PatchPart {
  return { boxes: BOXES, cords: CORDS };
}

const EIGHTH_TURN = (Math.PI / 4).toFixed(6);
const ROOT_OF_TWO = Math.SQRT2.toFixed(6);

const BOXES: readonly PatchBox[] = [
  object("audioIn", "plugin~", [24, 120]),
  object("pumpRamp", "pack 0. 5", [120, 120]),
  object("pumpLine", "line~ 0.", [120, 152]),
  object("playedGain", "line~ 0.", [216, 152]),
  object("gainSum", "+~", [120, 184]),
  object("panRamp", "pack 0. 5", [500, 120]),
  object("panLine", "line~ 0.", [500, 152]),
  object("playedPan", "line~ 0.", [580, 152]),
  object("panSum", "+~", [500, 184]),
  object("compareSwitch", "sel 0 1", [312, 88]),
  message("compareWet", "1. 20", [312, 120]),
  message("compareDry", "0. 20", [376, 120]),
  object("compareLine", "line~ 1.", [312, 152]),
  object("gainCompared", "*~", [120, 216]),
  object("panCompared", "*~", [500, 216]),
  object("trimRamp", "pack 0. 5", [440, 120]),
  object("trimLine", "line~ 0.", [440, 152]),
  object("trimmed", "+~", [120, 248]),
  object("gainNow", "dbtoa~", [120, 280]),
  object("panHeld", "clip~ -1. 1.", [500, 248]),
  object("angle", `*~ ${EIGHTH_TURN}`, [500, 280]),
  object("turned", `+~ ${EIGHTH_TURN}`, [500, 312]),
  object("leftPan", "cosx~", [460, 344]),
  object("rightPan", "sinx~", [540, 344]),
  object("leftLaw", `*~ ${ROOT_OF_TWO}`, [460, 376]),
  object("rightLaw", `*~ ${ROOT_OF_TWO}`, [540, 376]),
  object("leftGain", "*~", [24, 408]),
  object("rightGain", "*~", [120, 408]),
  object("left", "*~", [24, 440]),
  object("right", "*~", [120, 440]),
  object("audioOut", "plugout~", [24, 472]),
];

const CORDS: readonly string[] = [
  "pump > pumpRamp",
  "pumpRamp > pumpLine",
  "pumpLine > gainSum",
  "playedGain > gainSum:1",
  "gainSum > gainCompared",
  "pan > panRamp",
  "panRamp > panLine",
  "panLine > panSum",
  "playedPan > panSum:1",
  "panSum > panCompared",
  "compare > compareSwitch",
  "compareSwitch:0 > compareWet",
  "compareSwitch:1 > compareDry",
  "compareWet > compareLine",
  "compareDry > compareLine",
  "compareLine > gainCompared:1",
  "compareLine > panCompared:1",
  "gainCompared > trimmed",
  "outputTrim > trimRamp",
  "trimRamp > trimLine",
  "trimLine > trimmed:1",
  "trimmed > gainNow",
  "panCompared > panHeld",
  "panHeld > angle",
  "angle > turned",
  "turned > leftPan",
  "turned > rightPan",
  "leftPan > leftLaw",
  "rightPan > rightLaw",
  "leftLaw > leftGain",
  "gainNow > leftGain:1",
  "rightLaw > rightGain",
  "gainNow > rightGain:1",
  "audioIn:0 > left",
  "audioIn:1 > right",
  "leftGain > left:1",
  "rightGain > right:1",
  "left > audioOut:0",
  "right > audioOut:1",
];
