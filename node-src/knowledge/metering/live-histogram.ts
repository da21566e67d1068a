/**
 * How the meter that runs in Live keeps a day of sound in a fixed memory: loudness in steps of `width` from the absolute gate on, `bins` of them,
 * so up to 11.92 LUFS; what is louder counts with its full power, in the last step.
 * Source: house taste. The width keeps a loudness range, the distance of two steps, within 0.005 LU, and a relative gate within half of that;
 * libebur128 has 0.1 LU. A power of two makes the sums a tree.
 */
export const LIVE_HISTOGRAM = { bins: 16_384, width: 0.005 } as const;

/**
 * What a sample may be: 60 dB above full scale. A signal that is not a number, or infinite, would otherwise stay in the filters for good.
 * Source: house taste; a mixer's fader and gain end far below it.
 */
export const LARGEST_SAMPLE = 1_000;
