/**
 * Correlation of two channels in sounding windows; the window and its gates are those of the meter (`STEREO_WINDOWS`).
 *
 * Source: below 0 mono loses more than half of the power; p10 of 100 mixes is 0.63, of 24,474 released clips 0.44 (repository takakhoo/lacquer,
 * read 2026-11). Limits: house rule, measured 2026-11 on 24 pieces of the Debian package wesnoth-1.16-music: orchestras with much room stay below
 * 0 for up to 5 s at a time without a fault (18 of 24 for a second), one below -0.5 for a second has most of its middle inverted.
 */
export const CORRELATION = { deep: { limit: -0.5, lasting: 1 }, long: { limit: 0, lasting: 10 }, whole: -0.2 } as const;

/**
 * Correlation of the bass.
 *
 * Source: corner: practice, no authority has one (90 to 150 Hz are named). Released music below 150 Hz reads p10 0.57, median 0.96 (24,474 clips,
 * repository takakhoo/lacquer, read 2026-11): `usual`. Limits: house rule, measured as above: orchestras read 0.1 to 0.8. Where the bass carries
 * the sound beside a steady kick, within `strong` dB of the whole, it is wrong below `limit`; else where it cancels itself. Without such a kick it may be
 * as wide as the whole (`CORRELATION.whole`): such orchestras read down to -0.15. Under `share` dB it is not judged.
 */
export const BASS = { below: 120, order: 4, usual: 0.57, limit: 0.2, strong: -6, weak: 0, share: -26 } as const;

/** Source: arithmetic: channels that share nothing lose 3.0 LU; the fault begins where they work against each other. House rule: 1 LU further. */
export const MONO = { limit: -4 } as const;

/**
 * How far one channel may stay under the other over the whole file.
 * Source: house rule: no engineer leaves 10 dB; where both carry the same sound, 6 dB moves all of it beside the middle.
 */
export const BALANCE = { limit: 10, sameSound: 6, sameFrom: 0.9, silent: 80 } as const;
