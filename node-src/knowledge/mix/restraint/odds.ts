import type { Confidence } from "#src/knowledge/genres/observed/observed-set.ts";
import type { Fraction } from "#src/model/units.ts";

/**
 * How sure a level outside of its range is a fault, where as many mixes have one as have none.
 *
 * Source: docs/experiments.md E31 of takakhoo/lacquer, read 2026-11-30: 150 faults of 4 to 9 dB on one bus of 50 songs, found by the range from the fifth to the ninety-fifth percentile: the voice alone
 * caught in 44 %, with 8 % of good songs touched; all busses 43 %, with 32 %. By Bayes' rule 0.44 / (0.44 + 0.08) and 0.43 / (0.43 + 0.32).
 */
export const OUT_OF_RANGE: { readonly voice: Fraction; readonly other: Fraction } = { voice: 0.85, other: 0.57 };

/** What a figure that is measured with certainty leaves of doubt, by what stands behind its limit. Source: house taste: in quarters, and what is arithmetic is nearly sure. */
export const LIMIT_ODDS: Readonly<Record<Confidence | "arithmetic", Fraction>> = {
  arithmetic: 0.95,
  high: 0.85,
  med: 0.65,
  low: 0.5,
};

/** Moves over this are called sure. Source: house taste: more than a limit of medium confidence gives, so that only high confidence and arithmetic are. */
export const SURE: Fraction = 0.7;

/** A role that is only guessed makes every range that hangs on it as unsure. A mix that is not heard whole: what is missing can only make the rest louder. Source: arithmetic; house taste for the half. */
export const PARTIAL: Fraction = 0.5;
