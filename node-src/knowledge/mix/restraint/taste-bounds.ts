import type { Fraction } from "#src/model/units.ts";

/**
 * How far a user's own habit may move the size of a move.
 *
 * `least`, `most`: the factor on a size ends there, and so does what one kept move says. `prior`: so many moves kept as they were proposed stand
 * against what was seen. `from`: nothing is changed before so many were seen.
 * Source: house taste: half is the least that a rejected move may mean, as a move that is never wanted is rejected by hand and one that is made at
 * all has to be heard; three sets are a habit, one is a song. With these, three rejected moves in a row leave 74 % of a size, one leaves all of it.
 */
export const TASTE: {
  readonly least: Fraction;
  readonly most: Fraction;
  readonly prior: number;
  readonly from: number;
} = { least: 0.5, most: 1.5, prior: 4, from: 3 };

/** Moves that are remembered; the oldest go. Source: house taste: some hundred songs. */
export const MOVES_REMEMBERED = 1_000;

/** A fader that stands nearer to where it was left was not touched. Source: Live shows faders to 0.1 dB. */
export const UNTOUCHED = 0.05;
