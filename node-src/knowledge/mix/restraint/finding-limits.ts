import type { TrackRole } from "#src/model/mix/track-role.ts";
import type { Decibels, Fraction, Hertz, LoudnessUnits, Phon, Seconds } from "#src/model/units.ts";

/** A track that sounds for less is not judged. Source: EBU Tech 3341 v4, 2.2: the short-term window is the shortest that loudness is shown for; house taste: of it two. */
export const LEAST_SOUND: Seconds = 6;

/** A frame inside of a block that sounds is silent under this, re the mean of such frames. Source: house taste: the gap between two strokes of a drum lies further down. */
export const ACTIVE_FROM: Decibels = -20;

/** A level is outside of its range from so much on. Source: EBU Tech 3341 v4, table 1: a meter's tolerance. */
export const TOLD: LoudnessUnits = 0.1;

/**
 * What a resonance of a track is, in bands of half a Cam: over the median of half an octave to both sides, and over the mean of the medians of each, without the bands right beside it, for a share of the time in which the track sounds.
 *
 * Source: `over` and `share` are the rule of the project's source study, which has the median of a third of an octave: a bell of 8 dB at a Q of 8 fills that in bands so wide, and stands 4.7 dB over it (computed), 6.4 over `around`; `steady` and `most` as in a master (`knowledge/master/resonances.ts`): heights of notes deviate over
 * time by more than that, and where more bands than `most` stand out they are notes and their partials. `from`: half a Cam is a sixth of an octave there; below, single notes fill it. `mostly` (the share from which on one is likely), `heard`, `worth` (the least excess that is said): house taste. `every`: one frame of four is looked at, as what rings rings for longer than 200 ms.
 * `silence`: under anything that is heard, so that silence has a level.
 */
export const TRACK_RESONANCE = {
  over: 6,
  share: 0.3,
  mostly: 0.5,
  around: 1 / 2,
  from: 200,
  to: 12_000,
  steady: 4.6,
  most: 4,
  heard: -40,
  worth: 1,
  every: 4,
  silence: -140,
} as const satisfies Record<string, number>;

/**
 * Where cymbals, and the hiss of a voice, bite: the third region of a mix's tone that may be harsh, above `TONE_REGIONS.harsh`.
 * Source: the octave of drums that lies highest above 2 kHz in the mean spectra of 100 songs (MUSDB18, FxNorm-Automix: 4 and 8 kHz); its edges are house taste.
 */
export const BRIGHT_REGION: { readonly low: Hertz; readonly high: Hertz } = { low: 5_000, high: 10_000 };

/** Frames of 50 ms with flat tops, and samples in them, from which on a track is called clipped. Source: house taste: a run of three samples at the ceiling is one peak, and made sound has several (`CLIPPED_RUNS`). */
export const CLIPPED: { readonly frames: number; readonly samples: number } = { frames: 3, samples: 24 };

/**
 * Channels that are turned over: correlation of the whole under this, neither much louder than the other, and none of the ranges with so much of the power in phase.
 * Source: as `CORRELATION.deep` and `BALANCE`; `share`: as `BASS.share`.
 */
export const INVERTED: { readonly correlation: number; readonly balance: Decibels; readonly share: Decibels } = {
  correlation: -0.5,
  balance: 6,
  share: -26,
};

/** A track that brings less of the power that a mix has in its low end is not asked for its width there. Source: house taste: 10 dB under it. */
export const LOW_SHARE: Fraction = 0.1;

/** What a low end counts as too wide that is loose, not loud at its sides. Source: house taste. */
export const LOOSE_LOW: Decibels = 1;

/**
 * When one track hides another enough to be said.
 *
 * Source: `lost`: 10 phon is half as loud (ISO 532; above 40 phon). `stronger`: the masker is stronger than the hidden one in most bands where it hides it; in 100 professional mixes even everything but
 * voice, drums and bass lies 1.3 LU under the voice at the median (`BUS_BALANCES`). `over`: how far it is over it for level to come before an equaliser, as a cut of 4 dB brings nothing back there (Moore, Glasberg and
 * Baer 1997, computed: noise under noise 10 dB stronger keeps 0.01 of 18 sone). `share` of the time in which the hidden one sounds, `mostly` under what strikes: house taste.
 */
export const MASKED: {
  readonly lost: Phon;
  readonly stronger: Decibels;
  readonly over: Decibels;
  readonly share: Fraction;
  readonly mostly: Fraction;
} = { lost: 10, stronger: 0, over: 6, share: 0.1, mostly: 0.5 };

/** What strikes passes: a voice is heard between the strokes, and hardly any mix of band or electronic music is without them. Source: house taste. */
export const STRUCK_ROLES: ReadonlySet<TrackRole> = new Set(["kick", "snare", "hats", "percussion", "drums"]);

/**
 * Where a mix has its body: the region that makes it thin where it is missing.
 * Source: between the ranges of its bass and of what makes it muddy (`TONE_REGIONS`); house taste.
 */
export const BODY_REGION: { readonly low: Hertz; readonly high: Hertz } = { low: 125, high: 315 };

/**
 * How a bass is too loud inside of its range: louder than three in four, while the mix's low end is over what nine in ten keep to and the bass brings so much of it.
 * Source: arithmetic: of mixes with nothing wrong at most one in ten does both, as many as leave the voice's own range. `quarter`: 0.674 of 1.645 standard deviations. `share`: house taste, the most of it.
 */
export const LOUD_AND_OVER: { readonly quarter: Fraction; readonly share: Fraction } = { quarter: 0.41, share: 0.5 };

/** What plays in the lowest octaves besides a kick. Source: the words of roles. */
export const BASS_ROLES: ReadonlySet<TrackRole> = new Set(["bass", "sub"]);
