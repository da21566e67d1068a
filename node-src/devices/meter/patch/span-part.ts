import { generator, object, type PatchPart } from "#src/adapters/max/patch/patch-part.ts";
import { songPhase } from "#src/chassis/patch/signal/song-phase.ts";
import { MARKS_TABLE } from "#src/devices/meter/span/song-marks.ts";
import { spanGenExpr } from "#src/devices/meter/span/span-genexpr.ts";

/** The menus that the span's engine goes by, and the Params behind them. */
const MENUS = [
  ["span", "span"],
  ["atEnd", "at_end"],
  ["atJump", "at_jump"],
  ["atStart", "at_start"],
] as const;

/**
 * Where a measurement begins and ends: the transport's own signal decides it, in `gen~`. The face's script writes the loop and the locators into a
 * `buffer~` where a hand changes them. Reset is counted, so that each press is another value.
 */
export function spanPart(): PatchPart {
  return {
    boxes: [
      songPhase([24, 384]),
      object("marks", `buffer~ ---marks @samps ${MARKS_TABLE.frames}`, [120, 384]),
      object("marksToFace", "loadmess marks ---marks", [280, 384]),
      object("marksToSpan", "loadmess marks ---marks", [24, 416]),
      ...MENUS.map(([key, param], at) => object(`${key}Say`, `prepend ${param}`, [200 + at * 96, 416])),
      object("againTake", "t b", [24, 24]),
      object("againCount", "counter 1 1000000", [24, 48]),
      object("againFresh", "prepend fresh", [24, 80]),
      generator("spanEngine", spanGenExpr(), { inlets: 1, outlets: 3 }, [24, 448]),
      object("spanToFace", "prepend span", [200, 448]),
    ],
    cords: [
      "songPhase > spanEngine",
      "marksToFace > face",
      "marksToSpan > spanEngine",
      ...MENUS.flatMap(([key]) => [`${key} > ${key}Say`, `${key}Say > spanEngine`]),
      "span > spanToFace",
      "spanToFace > face",
      "again > againTake",
      "againTake > againCount",
      "againCount:0 > againFresh",
      "againFresh > spanEngine",
      "ready > face",
    ],
  };
}
