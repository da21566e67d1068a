import { message, object, type PatchPart } from "#src/adapters/max/patch/patch-part.ts";

/**
 * The gain that A/B compares with: 1 but while a clip plays that is turned down. A factor of 1 leaves every sample as it is, to the bit.
 * A change takes 20 ms, so that nothing clicks; no latency. It needs neither scripts nor Node, and stands at 1 when that is gone.
 */
export function audioPart(): PatchPart {
  return {
    boxes: [
      object("audioIn", "plugin~", [24, 120]),
      object("matchRamp", "pack 1. 20", [120, 120]),
      object("matchLine", "line~ 1.", [120, 152]),
      object("left", "*~ 1.", [24, 184]),
      object("right", "*~ 1.", [120, 184]),
      object("audioOut", "plugout~", [24, 216]),
      message("matchRest", "1.", [200, 120]),
    ],
    cords: [
      "matchRest > matchRamp",
      "matchRamp > matchLine",
      "matchLine > left:1",
      "matchLine > right:1",
      "audioIn:0 > left",
      "audioIn:1 > right",
      "left > audioOut:0",
      "right > audioOut:1",
    ],
  };
}
