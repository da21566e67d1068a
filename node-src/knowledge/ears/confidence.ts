import type { ConfidenceWord } from "#src/model/recipe/confidence.ts";
import type { Beats, Decibels, Fraction } from "#src/model/units.ts";

/**
 * A phrase end is sure where the gap is so much quieter than the phrase, and this much longer than none: the detector asks for
 * one beat; and where its last vowel rises so far from what is before it. Its confidence is `least` where one of them is just so.
 *
 * Source: measured 2026-11: of the 19 labelled ends of the demo song's take, whose gaps hold breaths, 18 lie 17 to 42 dB over
 * their gap and one 12.5; of 24 of made speech, over noise of a peak of 0.001 too, each 25 to 42 dB; all have gaps of 1.3 beats
 * and more. Read speech 26 dB, a sung lead 34 to 43 dB. A synthesiser's notes, which are no phrases, have gaps of 1.0 beat at
 * the median. `rise`: of 180 lines of synthetic
 * speech the three whose last vowel rises by less begin more than 100 ms off, and four of the others.
 */
export const SURE_PHRASE_END: {
  readonly depth: Decibels;
  readonly gap: Beats;
  readonly rise: Decibels;
  readonly least: Fraction;
} = { depth: 16, gap: 1.25, rise: 6, least: 0.5 };

/** A section is sure where the novelty of its bar line is so many times the least, in itself and over its deviation. Source: house taste. */
export const SURE_SECTION = 2;

/**
 * What the share of sure ones is called, from the highest down.
 *
 * Source: measured 2026-11 on 28 made loops with known kicks over bass that is struck: from 0.9 on F is 1 but for one loop whose bass
 * notes pass for kicks (0.67); from 0.6 on 0.67 to 1, median 0.97; under it 0.67 to 0.86, median 0.7.
 */
export const CONFIDENCE_WORDS: readonly (readonly [least: number, word: ConfidenceWord])[] = [
  [0.9, "clear"],
  [0.6, "fair"],
  [0, "weak"],
];

/** Fewer than this are never clear: one note of a bass, or a clap's low end, is sure by itself. Source: the same recordings. */
export const FEWEST_CLEAR = 2;
