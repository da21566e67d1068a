import type { Section } from "#src/model/recipe/music.ts";

/**
 * What names of locators and scenes say a section is.
 * Source: house taste, from the words that arrangers of dance and pop music use for the parts of a song.
 */
export const SECTION_NAMES: readonly (readonly [name: RegExp, kind: Section["kind"]])[] = [
  [/\bpre[- ]?(drop|chorus|hook)\b|build|rise|lift|ramp/i, "build"],
  [/\bdrop|chorus|hook|refrain|climax/i, "drop"],
  [/break|bridge|interlude|middle ?8|down/i, "break"],
];

/**
 * How sections are found without names: bars of the checkerboard's half, the least length in bars, how far novelty stands over
 * its mean (standard deviations), and the levels in LU that tell a drop from a break.
 * Source: form: Foote 2000, "Automatic audio segmentation using a measure of audio novelty"; values: house taste.
 */
export const SECTION_NOVELTY = { half: 4, least: 4, over: 0.6, louder: 2, quieter: 3, most: 512 } as const;
