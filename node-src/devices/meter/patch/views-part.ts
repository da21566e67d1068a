import { generator, object, type PatchPart } from "#src/adapters/max/patch/patch-part.ts";
import { FRAME } from "#src/devices/meter/engine/frame-text.ts";
import { scalesGenExpr } from "#src/devices/meter/engine/scales/scales-genexpr.ts";
import { spectrumGenExpr } from "#src/devices/meter/engine/spectrum/spectrum-genexpr.ts";
import { stereoGenExpr } from "#src/devices/meter/engine/stereo/stereo-genexpr.ts";

/** The engines of the views: each works while its view is shown, and puts out how many frames it has written. */
const ENGINES = [
  ["scales", scalesGenExpr],
  ["spectrum", spectrumGenExpr],
  ["stereo", stereoGenExpr],
] as const;

/**
 * What the views show is written by their engines into one `buffer~`. Their counts are looked at with the other outlets, added up; where the sum is another one the face reads the `buffer~`.
 *
 * It needs `audioIn`, `viewSay`, `spanEngine`, whose number says when a measurement begins, and a bang of `look` to `frameNow`. `---` is replaced in
 * `loadmess`, which it is not inside `gen~` or a script.
 */
export function viewsPart(): PatchPart {
  return {
    boxes: [
      object("seen", `buffer~ ---seen @samps ${FRAME.samples}`, [760, 120]),
      object("seenToFace", "loadmess buffer ---seen", [760, 152]),
      object("seenToViews", "loadmess seen ---seen", [960, 152]),
      ...ENGINES.map(([name, text], at) => generator(name, text(), { inlets: 3, outlets: 1 }, [760 + at * 72, 184])),
      object("frameNow", "snapshot~", [760, 232]),
      object("frameChange", "change 0.", [760, 264]),
      object("frameToFace", "prepend frame", [760, 296]),
    ],
    cords: [
      "seenToFace > face",
      ...ENGINES.flatMap(([name]) => [
        `audioIn:0 > ${name}:0`,
        `audioIn:1 > ${name}:1`,
        `seenToViews > ${name}:0`,
        `viewSay > ${name}:0`,
        `spanEngine:0 > ${name}:2`,
        `${name}:0 > frameNow`,
      ]),
      "frameNow > frameChange",
      "frameChange > frameToFace",
      "frameToFace > face",
    ],
  };
}
