import { object, type PatchPart } from "#src/adapters/max/patch/patch-part.ts";

/** Sound passes untouched: what this device moves are the sends behind it. A/B lets go of them, see the switch of the player. */
export function audioPart(): PatchPart {
  return {
    boxes: [object("audioIn", "plugin~", [24, 120]), object("audioOut", "plugout~", [24, 344])],
    cords: ["audioIn:0 > audioOut:0", "audioIn:1 > audioOut:1"],
  };
}
