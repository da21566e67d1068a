import { object, type PatchPart } from "#src/adapters/max/patch/patch-part.ts";

/** Sound passes by cord: what this device changes are faders and devices of other tracks. */
export function audioPart(): PatchPart {
  return {
    boxes: [object("audioIn", "plugin~", [24, 120]), object("audioOut", "plugout~", [24, 216])],
    cords: ["audioIn:0 > audioOut:0", "audioIn:1 > audioOut:1"],
  };
}
