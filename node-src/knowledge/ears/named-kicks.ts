import type { Fraction, Seconds } from "#src/model/units.ts";

/**
 * When what begins in a track that is named as a kick is followed, whatever the finder takes for the kick.
 *
 * `strong`: of the strength of the loudest tenth, what is judged; `followed`: what is then followed, -14 dB, which leaves the bleed
 * of other drums out; `near`: an onset and a kick are one; `rejected`: more than this share of the strong ones was none;
 * `fewest`: so many of them at the least, so that a one-shot's tail is no crowd.
 *
 * `sure`: under this share of sure kicks the finder tossed a coin, the "weak" of `CONFIDENCE_WORDS`.
 *
 * Source: house taste: a name says what a person meant, and half of a drum's hard hits are not something else. `sure`: measured 2026-11:
 * of made kicks whose rest is rejected, as the beating of a sub is, and which were found at F 0.9 and 1, 0.65 and more are sure.
 */
export const NAMED_KICKS: {
  readonly strong: Fraction;
  readonly followed: Fraction;
  readonly near: Seconds;
  readonly rejected: Fraction;
  readonly fewest: number;
  readonly sure: Fraction;
} = { strong: 0.5, followed: 0.2, near: 0.05, rejected: 0.5, fewest: 4, sure: 0.6 };
