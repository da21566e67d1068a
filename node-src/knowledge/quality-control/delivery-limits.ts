/**
 * Silence before the first sound and after the last, in seconds; what stays under `threshold` (dBTP of 10 ms) is silence.
 * Source: house rule, moved until the silence before pieces of Debian's wesnoth-1.16-music passed, 2026-11.
 */
export const SILENCE = { threshold: -60, before: 1.5, after: 5 } as const;

/**
 * Where a file begins or ends inside sound: the peak of its outermost hundredths, re the loudest of the file and absolutely; what is quieter
 * by `fading` dB in the last 2 ms than 20 ms before is on its way to silence.
 * Source: house rule: a tail may be let go where it is 40 dB under the music or 48 dB under full scale; a straight fade of 10 ms fades by 14 dB.
 */
export const CUT = { hops: 2, absolute: -48, relative: -40, fading: 12 } as const;

/**
 * What comes after the music: a rest that neither dies away nor is silent, or a quiet sound of its own after a pause.
 * Source: house rule. The music ends where it stays `under` dB below the loudest; a rest of `lasting` s or more, `settling` s after that, is
 * noise where its peaks stay above `audible` dBFS, keep to `steady` dB, and are not those of the pauses before: the quietest hundredth and twentieth of the music within `steady` dB of each other and of it. A sound of at most `blip` s
 * behind a pause of `pause` s is noise where it stays `quieter` dB under the music: a last chord does not.
 */
export const AFTER = {
  under: -40,
  settling: 0.3,
  lasting: 0.7,
  audible: -58,
  steady: 6,
  least: 0.01,
  floor: 0.05,
  blip: 1.5,
  pause: 0.5,
  quieter: -12,
} as const;

/** Source: what distributors take; Red Book, DVD and their multiples. House rule: nothing else is asked for anywhere (Hz). */
export const DELIVERY_RATES: readonly number[] = [44_100, 48_000, 88_200, 96_000, 176_400, 192_000];

/**
 * Source: Red Book and all services: 16 bits or more. A file of more bits than its sound has is a file of the fewer ones; house rule: that can
 * be told from so many different levels on, in a file of more than 16 bits and in one of 16.
 */
export const DELIVERY_BITS = { least: 16, levels: 512, coarse: 128 } as const;

/** Source: what is delivered: losslessly kept. */
export const DELIVERY_CONTAINERS: readonly string[] = ["WAV", "RF64", "AIFF", "AIFC", "FLAC"];

/**
 * Sound that is over-limited: peaks that stand still while the loudness beneath them moves, little above it.
 * Source: PLR of released clips by genre, p10: 7.2 (rock) to 11.9 (classical), of 24,474 clips, repository takakhoo/lacquer, read 2026-11;
 * 6 dB is under nine in ten of every genre. Movement: house rule, measured on made sound 2026-11: the peaks of a limited band keep to 0.1 dB
 * while what lies beneath moves by 0.5 or more; those of sines, squares and pulses do not move against their power at all.
 */
export const DENSITY = { peakToLoudness: 6, peaksMove: 0.5, crestMoves: 0.5, within: 10, least: 2 } as const;
