/** Shorter sound is not judged as music. Source: EBU Tech 3341 v4, 2.2: the short-term window (seconds). */
export const MIX_LENGTH = { least: 3 } as const;

/**
 * What a tone may keep to before it fails.
 *
 * Source: ranges are those of `toneRange`; `far` and `least`: house rule: so many times as far from the median as nine in ten recordings keep to, and
 * so many dB at least; each third octave of it over what nine in ten keep to, as one note is no build-up. `alike`: a released track lies 5.2 dB from the mean of all music (docs/experiments.md E25 of
 * takakhoo/lacquer, read 2026-11): what is further away elsewhere is other music, and is not judged. `stands`: an excess is a fault where it stands over both of
 * its neighbours, else it is a slope; `octave`: third octaves that are looked at together, `gap` between them and their neighbours. Both house rule, measured 2026-11 (ADR 0068).
 */
export const TONE_FAULT = { far: 1.4, least: 6, alike: 5.2, stands: 3, octave: 3, gap: 1 } as const;

/** Source: the source document's ranges of a muddy and of a harsh mix, and for the low end the octave and a half of kick and bass (Hz). */
export const TONE_REGIONS = {
  muddy: { low: 200, high: 500 },
  harsh: { low: 2000, high: 5000 },
  bass: { low: 50, high: 125 },
} as const;

/**
 * Far outside of what was observed: so many times as far from the median as nine in ten recordings keep to.
 * Source: house rule: one recording in two hundred goes further where they are spread normally.
 */
export const FAR = 2;

/**
 * Moments that are harsh: seconds and dB. The band stands `over` the level that it exceeds most of the time, `alone` of that its neighbours do
 * not share, for `lasting`; both besides by so many of their own spreads, as an arrangement that moves much has such passages anyway.
 * Source: house rule, measured 2026-11 on the music that ADR 0068 names; windows of a second, moved by a half; two fifths as `usual`, so that half a file may be harsh.
 */
export const HARSH_MOMENT = {
  ...{ window: 1, step: 0.5, lasting: 1.9, sounding: -12, usual: 0.4 },
  ...{ over: 4, overSpreads: 2, alone: 3, aloneSpreads: 2 },
} as const;

/**
 * What one loudspeaker for both channels may take of a band: LU and dB.
 *
 * Source: arithmetic: channels that share nothing lose 3.0 LU, opposite ones everything. House rule: a named range fails at 6.0, a correlation of -0.5 (as
 * `CORRELATION.deep`), a third octave where it is half as loud (10 LU). `share`: what is quieter than this re the whole is not heard as missing. Measured 2026-11 (ADR 0068).
 */
export const MONO_BANDS = { range: 6, third: 10, share: -20, lasting: 1 } as const;

/** A band that lies so far under the whole (dB) has no image. Source: house rule; in professional mixes the band from 8 kHz up lies some 20 dB under it. */
export const IMAGE_SHARE = -40;

/**
 * Side over middle (dB) from which on a loudspeaker in mono loses `MONO_BANDS.range` of a band, the most that an image may have whatever was observed.
 *
 * Source: arithmetic, 10 lg(10^0.6 - 1). Measured 2026-11: orchestras in halls of Debian's wesnoth-1.16-music read up to 3.3 dB from 120 to 500 Hz.
 */
export const WIDEST = 4.7;

/**
 * Side over middle below 120 Hz (dB) where bass carries the sound and a kick is steady. Source: arithmetic: a correlation of 0.2 between channels that are
 * as loud, which `BASS.limit` is.
 */
export const WIDE_BASS = -1.8;

/**
 * Bass of one kick: from how many on there is a kick, from how many a second on it is steady, and windows around it (seconds).
 *
 * Source: house rule; a hit's low end lasts 70 ms (`KICK_WINDOWS`). `perSecond`: once in two bars of four at 60 bpm; the
 * drums of orchestras in Debian's wesnoth-1.16-music (battle, legends_of_the_north, vengeful, weight_of_revenge) read 0.03 to 0.06, measured 2026-11.
 */
export const KICK_BASS = { fewest: 8, perSecond: 0.125, after: [0, 0.08], before: [-0.12, -0.02], upTo: 120 } as const;

/** So many sounds have to begin before punch is judged. Source: house rule. */
export const PUNCH = { onsets: 8 } as const;

/** Source: EBU Tech 3342: the percentile that the observed peak-to-short-term figures were taken against is the 95th. */
export const DENSE_SHORT_TERM = 0.95;

/** An EQ move for an excess: half of it, within bounds (dB). Source: practitioners' mastering moves, 0.5 to 1.5 dB, and beyond 2 to 4 dB back to the mix. */
export const MOVE = { share: 0.5, least: 1, most: 3 } as const;

/** Where consonants are told apart (Hz). Source: ANSI S3.5-1997, table 3: the third octaves from 1 to 4 kHz hold 0.59 of the importance of all. */
export const CONSONANTS = { low: 1000, high: 4000 } as const;
