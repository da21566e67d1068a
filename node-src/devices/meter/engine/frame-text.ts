import { indented, literal } from "#src/devices/meter/engine/genexpr-text.ts";
import { FACE_FRAMES } from "#src/knowledge/metering/face-frames.ts";

/** What a view is told: samples of a `buffer~` that engines write and the face reads: the place of the view that it is of, then the view's own values. */
export const FRAME = { samples: 1024, view: 0, values: 1 } as const;

/**
 * The Buffer in the text, under a name that is taken until the patch tells that of the device's own `buffer~`; and what is kept of frames: samples since the last one, and how many there
 * were. Source: docs.cycling74.com/reference/gen_dsp_buffer and gen_dsp_poke ("a data or buffer object"), seen 2026-11-30.
 */
export const FRAME_BUFFER = 'Buffer seen("steadyhand_meter_seen");';
export const FRAME_STATE = ["since", "frames"] as const;

/** Writes values of a view from one place on. */
export function valuesText(values: readonly string[], from = 0): readonly string[] {
  return values.map((value, at) => `poke(seen, ${value}, ${literal(FRAME.values + from + at)});`);
}

/** A frame of the view is there: what the outlet says last. */
export function frameText(): readonly string[] {
  return [
    `poke(seen, view, ${literal(FRAME.view)});`,
    `frames = (frames >= ${literal(FACE_FRAMES.counted)}) ? 1. : frames + 1.;`,
  ];
}

/** A frame as often as the face is drawn. */
export function timedFrameText(values: readonly string[]): readonly string[] {
  return [
    "since += 1.;",
    `if (since * ${literal(FACE_FRAMES.perSecond)} >= samplerate) {`,
    "  since = 0.;",
    ...indented([...valuesText(values), ...frameText()]),
    "}",
  ];
}
