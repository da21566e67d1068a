import { object, type PatchPart } from "#src/adapters/max/patch/patch-part.ts";

/** Boost and cut straight from their dials to the face, so that the band of the ride is right without Node. */
export function limitsPart(): PatchPart {
  return {
    boxes: [
      object("limitCut", "t b f", [312, 496]),
      object("limits", "pack 0. 0.", [312, 528]),
      object("limitsToFace", "prepend limits", [312, 560]),
    ],
    cords: [
      "boost > limits:0",
      "cut > limitCut",
      "limitCut:1 > limits:1",
      "limitCut:0 > limits:0",
      "limits > limitsToFace",
      "limitsToFace > face",
    ],
  };
}
