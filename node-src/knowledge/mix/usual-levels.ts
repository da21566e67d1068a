import { MOST_LEVEL } from "#src/knowledge/mix/restraint/move-bounds.ts";
import type { TrackRole } from "#src/model/mix/track-role.ts";
import type { Decibels, Fraction, LoudnessUnits } from "#src/model/units.ts";

/**
 * How loud a track is beside the other tracks of its mix, each while it sounds: it falls with its peaks, by `perPeak` for each dB that they stand over its loudness, and
 * differs by what it plays. A role that is not named is taken for 0.
 *
 * Source: computed 2026-11-30 by ridge regression, outliers held at 8 LU, from 156 tracks in 21 stretches of a minute of eleven songs, a song as heavy as another: Lithium, Sodium, Potassium, Rubidium
 * and Caesium of github.com/ichbinsoftware/everythingisfree (CC0; stems of up to 4 MB), and, rendered by tracks with LMMS 1.2.2, the projects Alf42red-Mauiwowi, CapDan-ReggaeTry, CapDan-ReggaetonTry,
 * CapDan-TwilightArea, CapDan-ZeroSumGame and EsoXLB-CPU of Debian's lmms-common (their licences in its copyright file); and as ten songs more the medians of level and peaks of the four busses of 100 professional mixes (MUSDB18-HQ; `BUS_BALANCES`).
 */
export const USUAL_LEVEL: {
  readonly perPeak: number;
  readonly byRole: Readonly<Partial<Record<TrackRole, LoudnessUnits>>>;
} = {
  perPeak: -0.83,
  byRole: { drums: 3, kick: 1.9, snare: 3.2, bass: -0.6, effects: -3.8, "lead-vocal": 1.2 },
};

/**
 * How far tracks of finished mixes lie from that, one standard deviation, and the lead voice. Songs differ: what lies apart in the mix itself counts beside `usual`, which is worth
 * `weight` tracks, and no song is taken for closer than `least`.
 *
 * Source: `usual`: the same eleven songs, each by what the others say, outliers held at 12 LU (from 3.0 to 10.5 LU by song); De Man, Leonard, King, Reiss, ISMIR 2014 have 3.5 to 6.2 LU by role. `voice`: 1.6 LU between
 * engineers there, and what the middle of seven other tracks is unsure by, 5 / √7. `weight` and `least`: of 1 to 16 tracks and 3 to 5 LU what brings the eleven songs nearest, none of them further off by more than 1 %; there is little between them.
 */
export const LEVEL_SPREAD = { usual: 5, voice: 2.5, weight: 8, least: 4 } as const satisfies Record<string, number>;

/** How far a level that was never set may lie off, one standard deviation. Source: arithmetic: anywhere within what a level is moved at most. */
export const UNSET_SPREAD: LoudnessUnits = MOST_LEVEL / Math.sqrt(3);

/** Further off a track is something else than a level that is off, and counts as there. Source: arithmetic: two standard deviations of both, 2 √(5² + 3.5²). */
export const ODD_ONE: LoudnessUnits = 12;

/** Fewer tracks have no middle to be off from. Source: house taste. */
export const LEAST_TRACKS: number = 4;

/** A fader at 0 dB is where Live puts it, and no choice. Source: of 902 faders in 40 public Live sets 40 % stand at exactly 0 dB, read 2026-11; `reach`: as fine as Live shows it. */
export const FADER_AT_REST: { readonly reach: Decibels } = { reach: 0.05 };

/**
 * How sure a move to a first balance is right.
 * Source: the eleven songs of `USUAL_LEVEL`, each by what the ten others say, as they are and thrown off by 6 dB: of the moves on those that were thrown off 0.70 bring their track nearer; at even odds 0.37, as
 * none is right where the balance is the mixer's own already.
 */
export const FIRST_BALANCE_ODDS: Fraction = 0.37;
