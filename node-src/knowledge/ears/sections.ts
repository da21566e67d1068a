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

/**
 * How far apart bars of a voice are heard to be, about in dB: a dB of brightness (energy above 3 kHz over that below 1 kHz), a bar that is
 * filled against an empty one, a syllable more in a second; an onset is a rise to so many times the power within so many seconds.
 * Source: house taste.
 */
export const VOICE_FORM = {
  brightness: 1,
  fills: 6,
  syllables: 1,
  onsetRise: 4,
  onsetWithin: 0.05,
} as const;
