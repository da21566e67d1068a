/**
 * What the steps of Glue Compressor's menus stand for.
 *
 * Source: Ableton, Live 12 manual, "Glue Compressor": the values of ratio, attack (ms) and release (s); the last release is automatic. That a set
 * file numbers them in this order is inferred from their values in a new device. The manual says that the knee is sharper at higher ratios: its width, 10 dB at 2:1 and 3 dB
 * at 10:1 with 4:1 between them by its logarithm, is our estimate.
 */
export const GLUE_STEPS = {
  ratio: [2, 4, 10],
  attack: [0.01, 0.1, 0.3, 1, 3, 10, 30],
  release: [0.1, 0.2, 0.4, 0.6, 0.8, 1.2],
  knee: [10, 7, 3],
} as const;

/** Where Glue Compressor's soft clip ends, in dBFS. Source: Ableton, Live 12 manual, "Glue Compressor". */
export const GLUE_CLIP = -0.5;
