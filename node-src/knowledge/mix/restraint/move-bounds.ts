import type { Decibels, Fraction, LoudnessUnits } from "#src/model/units.ts";

/** How far a level is moved at most. Source: the project's bar; a fault of a bus is 4 to 9 dB in the one published test (docs/experiments.md E31 of takakhoo/lacquer, read 2026-11-30). */
export const MOST_LEVEL: Decibels = 6;

/** What a move of level or of dynamics is of an excess that has no edge to go to. Source: peers of this project: half of it, from 1 to 3 dB (auto-mixing practice after De Man and Reiss 2013). */
export const HALF_MOVE: { readonly share: Fraction; readonly least: Decibels; readonly most: Decibels } = {
  share: 0.5,
  least: 1,
  most: 3,
};

/**
 * Bands of an equaliser on one track: how many, how deep, all cuts together; `blind`: the most where only a norm asks. Nothing is raised: what is thin is no one track's.
 * `widest`, `steepest`: the Q of a bell, from two octaves to a sixth of one. `apart`: how many octaves lie between two bands at least.
 *
 * Source: a norm takes back 1 to 3 % of a fault, as a track lies 5.2 dB from the mean of all music and a usual fault is 2.3 dB (docs/experiments.md E25 of takakhoo/lacquer, read
 * 2026-11-30): 1.5 dB at most. Three bands, -4 dB: Hafezi and Reiss, JAES 63 (2015) kept to few and small cuts; the others: house taste.
 */
export const EQ_BOUNDS = {
  bands: 3,
  cut: -4,
  sum: 6,
  blind: 1.5,
  widest: 0.7,
  steepest: 8,
  apart: 1 / 3,
} as const;

/** A dip lasts the whole song where both sound together for so much of the time in which the masker sounds; else only then. Source: house taste. */
export const STATIC_FROM: Fraction = 0.8;

/** What a move has to bring to be proposed, in its own measure. Source: house taste: under the least change of loudness that listeners tell in music, some 0.3 to 0.5 dB. */
export const WORTH: LoudnessUnits = 0.3;

/** Under this the kick goes before the bass. Source: practice: the octave of kick and bass, 50 to 100 Hz. */
export const KICK_FIRST = 100;

/** Live's faders end there. Source: Live 12.4.6, `FADER_LAW`: value 1 is +6 dB. */
export const FADER_TOP: Decibels = 6;

/** A move is taken back that missed the change it was predicted to make by more than this share of it. Source: the project's bar. */
export const MISSED: Fraction = 0.5;
