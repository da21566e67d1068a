import type { Dbfs, Decibels, Seconds } from "#src/model/units.ts";

/**
 * The envelopes by which a transient shaper tells attack from tail: times are those in which 63 % of a way are gone.
 *
 * Source: pairs of envelopes and their difference in decibels, as analogue transient designers have them (SPL, 1998); times and decibels are house
 * taste, set on the Amen break and a tabla loop of the Sonic Pi library (CC0) against tones and noise, which are to be left alone:
 * `hold` is half a period of 40 Hz and `ignored` is what is left of the ripple of lower tones, of noise and of chords in the bass. After
 * `hold`, a sound that falls by more than 45 dB/s has the whole of a tail, one that falls by less than 15 dB/s has none.
 */
export const TRANSIENT_ENVELOPES = {
  /** The highest level of this time counts. */
  hold: 0.0125,
  /** The fast envelope rises at once, and falls in this time. */
  fall: 0.01,
  /** Behind it one that rises in this time: how far it lags is the attack. */
  attack: 0.03,
  /** And one that falls in this time: how far it lags is the tail. */
  sustain: 0.2,
  /** A difference up to this is none. */
  ignored: 3,
  /** From this on a difference is a whole one. */
  whole: 9,
  /** No difference grows beyond this, so that what was before has no say in how long an attack lasts. */
  reach: 18,
  /** Below this everything is one level: just above the peak of 16 bits' dither, which is a step. */
  floor: -90,
  /** Gain moves by the mean of a mean over this time each; sound waits until both are there. */
  smooth: 0.001,
} as const satisfies Record<"hold" | "fall" | "attack" | "sustain" | "smooth", Seconds> &
  Record<"ignored" | "whole" | "reach", Decibels> & { floor: Dbfs };

/** By how much an attack and a tail may be changed. Source: house taste: past 12 dB attacks are clicks, and tails are room and hiss. */
export const MOST_SHAPED: Decibels = 12;
