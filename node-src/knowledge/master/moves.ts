import type { Decibels, Fraction, Hertz, LoudnessUnits } from "#src/model/units.ts";

/**
 * How far a tone is moved where only a norm asks for it, in all at any frequency; what is not worth a band; and how many bands are moved.
 *
 * Source: takakhoo/lacquer, docs/experiments.md E25 (read 2026-11): a track's own tone lies 5.2 dB from the mean of all music and a usual fault is 2.3 dB,
 * so that a norm takes back 1 to 3 % of it, and a reference 94 %; practice has 0.5 to 1.5 dB. `least`, `bands` and `heard` are house taste: a band so far
 * under the loudest is taken for what is not there.
 */
export const BLIND_TONE = { most: 1.5, least: 0.3, bands: 4, heard: 60 } as const satisfies Record<string, Decibels>;

/** How deep a resonance is cut, and how narrow. Source: practice: what asks for more than 2 to 4 dB goes back to the mix. */
export const RESONANCE_CUT = { least: 1, most: 3, narrowest: 16, widest: 4 } as const;

/**
 * What a multiband compressor and glue take off the loudest section: `least` where a figure leaves its observed range, `most` from `over` beyond.
 *
 * Source: the source document: 1 to 2 dB, glue at 1.5:1; practice: attack 20 to 30 ms, release about 250 ms. `over` is house taste.
 */
export const REDUCTIONS = { least: 1, most: 2, over: 3, share: 0.95, reachedWithin: 0.5 } as const;
export const GLUE = { ratio: 1.5, knee: 6, attack: 0.03, release: 0.25, automatic: true } as const;

/** A band of the multiband compressor that is asked for nothing. */
export const IDLE_BAND = { ratio: 1, knee: 0, attack: 0.01, release: 0.1 } as const;

/**
 * The side under 120 Hz above this, or a correlation of bass under this, is wide; wider than `most` nothing is made.
 *
 * Source: released lows are narrow (side 15 to 23 dB under the middle), and no authority gives a limit: only 10 dB and 0.6 are worth a word (MUSDB18-HQ: eight
 * in ten mixes lie under -10 dB and over 0.79). The mono loss is the brief of a master: half a LU.
 */
export const STEREO_MOVES = {
  bassBelow: 120,
  side: -10,
  correlation: 0.6,
  widenFrom: 500,
  most: Math.SQRT2,
  monoLoss: 0.5,
} as const satisfies {
  bassBelow: Hertz;
  side: Decibels;
  correlation: number;
  widenFrom: Hertz;
  most: Fraction;
  monoLoss: LoudnessUnits;
};

/**
 * Harmonics of what lies above `from`, added until the sound above `judged` has risen by `rise` at most.
 *
 * Source: house taste: subtle, as the source document has it; even harmonics of 3 kHz begin at 6 kHz.
 */
export const EXCITATION = { from: 3_000, drive: 12, judged: 6_000, rise: 1, levelWithin: 0.1 } as const;

/** How far a match may move any band, what is not worth one, and how near it is to come. Source: a reference removes 94 % of a fault, a norm 1 to 3 (as `BLIND_TONE`). */
export const MATCH = { most: 3, least: 0.5, within: 1.5 } as const;

/**
 * The loop that brings a master to its loudness: how near, what is a failure, how often limiter and guard may run, how deep the limiter may reach, and how
 * far under the ceiling it aims, so that rounding does not lift a peak over it.
 *
 * Source: the project's bar (0.1 and 0.3 LU, three passes, 6 dB); practice: 1 to 3 dB of limiting are not heard, 4 to 6 dB are. `room` is house taste.
 */
export const LOUDNESS_LOOP = { within: 0.1, failure: 0.3, passes: 3, reduction: 6, room: 0.02 } as const;
