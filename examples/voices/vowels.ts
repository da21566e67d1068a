import type { Vowel } from "#examples/song/phrases.ts";

/** Centre frequencies in Hz of the first five formants. */
export type Formants = readonly [number, number, number, number, number];

/**
 * F1 to F3 of women. Source: G. E. Peterson and H. L. Barney, "Control methods used in a study of the vowels", JASA 24
 * (1952), table II (o is their "aw", @ their "uh"). F4 and F5: drawn together near 3.6 kHz, the singer's formant.
 */
export const VOWELS: Readonly<Record<Vowel, Formants>> = {
  a: [850, 1220, 2810, 3500, 4600],
  e: [610, 2330, 2990, 3650, 4700],
  i: [310, 2790, 3310, 3800, 4800],
  o: [590, 920, 2710, 3450, 4600],
  u: [370, 950, 2670, 3400, 4600],
  "@": [760, 1400, 2780, 3500, 4600],
};

/** Half-power widths in Hz. Source: Klatt 1980, table 1, opened a little for a woman's voice. */
export const BANDWIDTHS: Formants = [90, 110, 170, 250, 300];
