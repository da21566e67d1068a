/** Source: ITU-R BS.1770-5, Annex 1: 400 ms blocks, 75 % overlap, gates of eq. 5 to 7 (absolute in LUFS, relative in LU). */
export const GATING = { block: 0.4, step: 0.1, absolute: -70, relative: -10 } as const;

/** Source: EBU Tech 3341 v4, 2.2: sliding rectangular windows, not gated (seconds). */
export const WINDOWS = { momentary: 0.4, shortTerm: 3 } as const;

/**
 * Source: EBU Tech 3342 v4, 3: short-term loudness ten times a second, gates in LUFS and LU, the distance between two
 * percentiles; Tech 3341 v4, 2.8: a reading of less than `stableAfter` seconds is to be called unstable.
 */
export const LOUDNESS_RANGE = { absolute: -70, relative: -20, low: 0.1, high: 0.95, stableAfter: 60 } as const;
