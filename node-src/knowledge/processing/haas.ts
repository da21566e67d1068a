/**
 * How a delayed middle may be sent to the side: delay in ms, amount as a factor (its sign says which side has it upright), the corner in Hz of
 * the high-pass in front of it.
 *
 * Source: H. Haas 1951, Über den Einfluss eines Einfachechos auf die Hörsamkeit von Sprache: from 1 ms on a delayed sound is heard at the
 * place of the first one, up to about 35 ms not as an echo. House taste: `start` is the middle of what engineers use (8 to 25 ms, -3 to -6 dB,
 * nothing below 300 Hz), and a corner under 200 Hz would let bass through.
 */
export const HAAS_RANGES = { delay: [1, 35], amount: [-1, 1], from: [200, 2_000] } as const;
export const HAAS_START = { delay: 12, amount: 0.5, from: 300 } as const;

/** Butterworth order of the high-pass: 24 dB an octave. */
export const HAAS_ORDER = 4;

/**
 * A middle that has more than `most` of its K-weighted power below `below` Hz is mainly bass, and refused.
 *
 * Source: measured over the passages that count: 0.77 to 0.96 for a synthesised bass, two kicks, tabla and a beat with sub bass; about a half for
 * a whole mix and for a guitar's chords, a third for an acoustic drum loop, under 0.2 for voices. `below` is where the bass ends in `FREQUENCY_RANGES`.
 */
export const MAINLY_BASS = { below: 250, most: 2 / 3 } as const;

/** Notches that are named, the first on each side: how many, from which depth in dB, and up to where in Hz. Source: house taste: less than a decibel is not heard. */
export const NAMED_NOTCHES = { count: 3, from: 1, to: 20_000 } as const;
