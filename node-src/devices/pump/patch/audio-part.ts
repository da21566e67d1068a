import { generator, message, object, type PatchBox, type PatchPart } from "#src/adapters/max/patch/patch-part.ts";
import { GAIN_INLETS, gainCode } from "#src/devices/pump/patch/gain-code.ts";

/**
 * The stage of gain and pan: dial and player add up, A/B takes both out, the trim stays.
 *
 * Every way in leads through a `line~` of 5 ms (20 ms for A/B), or comes from the curve reader, so nothing clicks at any sample
 * rate; no latency. It needs neither scripts nor Node.
 */
export function audioPart(): PatchPart {
  return { boxes: BOXES, cords: CORDS };
}

const BOXES: readonly PatchBox[] = [
  object("audioIn", "plugin~", [24, 120]),
  object("pumpRamp", "pack 0. 5", [120, 120]),
  object("pumpLine", "line~ 0.", [120, 152]),
  object("gainSum", "+~", [120, 184]),
  object("panRamp", "pack 0. 5", [500, 120]),
  object("panLine", "line~ 0.", [500, 152]),
  object("panSum", "+~", [500, 184]),
  object("compareSwitch", "sel 0 1", [312, 88]),
  message("compareWet", "1. 20", [312, 120]),
  message("compareDry", "0. 20", [376, 120]),
  object("compareLine", "line~ 1.", [312, 152]),
  object("gainCompared", "*~", [120, 216]),
  object("panCompared", "*~", [500, 216]),
  object("trimRamp", "pack 0. 5", [440, 120]),
  object("trimLine", "line~ 0.", [440, 152]),
  generator("gains", gainCode(), { inlets: GAIN_INLETS.length, outlets: 2 }, [24, 280]),
  object("audioOut", "plugout~", [24, 312]),
];

const CORDS: readonly string[] = [
  "pump > pumpRamp",
  "pumpRamp > pumpLine",
  "pumpLine > gainSum",
  "gainSum > gainCompared",
  "pan > panRamp",
  "panRamp > panLine",
  "panLine > panSum",
  "panSum > panCompared",
  "compare > compareSwitch",
  "compareSwitch:0 > compareWet",
  "compareSwitch:1 > compareDry",
  "compareWet > compareLine",
  "compareDry > compareLine",
  "compareLine > gainCompared:1",
  "compareLine > panCompared:1",
  "outputTrim > trimRamp",
  "trimRamp > trimLine",
  "audioIn:0 > gains:0",
  "audioIn:1 > gains:1",
  "gainCompared > gains:2",
  "trimLine > gains:3",
  "panCompared > gains:4",
  "gains:0 > audioOut:0",
  "gains:1 > audioOut:1",
];
