import { indented, literal } from "#src/devices/meter/engine/genexpr-text.ts";
import { FACE_FRAMES } from "#src/knowledge/metering/face-frames.ts";

/**
 * What a view is told: samples of a `buffer~` that its engine writes and the face reads. First the place of the view that it is of, then how many
 * frames there were, then the view's own values.
 */
export const FRAME = { samples: 1024, view: 0, count: 1, values: 2 } as const;

/** The Buffer in the text, and what is kept of frames: samples since the last one, and how many there were. */
export const FRAME_BUFFER = "Buffer seen;";
export const FRAME_STATE = ["since", "frames"] as const;

/** Writes a frame of a view. A count that comes round begins at 1, so that it stays exact in the 32 bits of a `buffer~`. */
export function frameText(view: string, values: readonly string[]): readonly string[] {
  return [
    `poke(seen, ${view}, ${literal(FRAME.view)});`,
    ...values.map((value, at) => `poke(seen, ${value}, ${literal(FRAME.values + at)});`),
    ...countText(),
  ];
}

/** A frame is there: said last, when all of it was written. */
export function countText(): readonly string[] {
  return [
    `frames = (frames >= ${literal(FACE_FRAMES.counted)}) ? 1. : frames + 1.;`,
    `poke(seen, frames, ${literal(FRAME.count)});`,
  ];
}

/** The same as often as the face is drawn. */
export function timedFrameText(view: string, values: readonly string[]): readonly string[] {
  return [
    "since += 1.;",
    `if (since * ${literal(FACE_FRAMES.perSecond)} >= samplerate) {`,
    "  since = 0.;",
    ...indented(frameText(view, values)),
    "}",
  ];
}
