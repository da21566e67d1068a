import { message, object, type PatchPart } from "#src/adapters/max/patch/patch-part.ts";

/**
 * The gain stage: Ride and the player add up in dB, A/B takes both out, the trim stays, and one gain moves left and right.
 *
 * Every way in leads through a `line~` of 5 ms (20 ms for A/B), so nothing clicks at any sample rate; no latency. It needs
 * neither scripts nor Node.
 */
export function audioPart(): PatchPart {
  return {
    boxes: [
      object("audioIn", "plugin~", [24, 120]),
      object("rideRamp", "pack 0. 5", [120, 120]),
      object("rideLine", "line~ 0.", [120, 152]),
      object("rideSum", "+~", [120, 184]),
      object("compareSwitch", "sel 0 1", [312, 88]),
      message("compareRide", "1. 20", [312, 120]),
      message("compareDry", "0. 20", [376, 120]),
      object("compareLine", "line~ 1.", [312, 152]),
      object("compared", "*~", [120, 216]),
      object("trimRamp", "pack 0. 5", [440, 120]),
      object("trimLine", "line~ 0.", [440, 152]),
      object("trimmed", "+~", [120, 248]),
      object("gain", "dbtoa~", [120, 280]),
      object("left", "*~", [24, 312]),
      object("right", "*~", [120, 312]),
      object("audioOut", "plugout~", [24, 344]),
    ],
    cords: [
      "ride > rideRamp",
      "rideRamp > rideLine",
      "rideLine > rideSum",
      "rideSum > compared",
      "compare > compareSwitch",
      "compareSwitch:0 > compareRide",
      "compareSwitch:1 > compareDry",
      "compareRide > compareLine",
      "compareDry > compareLine",
      "compareLine > compared:1",
      "compared > trimmed",
      "outputTrim > trimRamp",
      "trimRamp > trimLine",
      "trimLine > trimmed:1",
      "trimmed > gain",
      "audioIn:0 > left",
      "audioIn:1 > right",
      "gain > left:1",
      "gain > right:1",
      "left > audioOut:0",
      "right > audioOut:1",
    ],
  };
}
