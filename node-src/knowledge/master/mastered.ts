/**
 * How a file is told that is a master already.
 *
 * Source: house taste, measured on the made song, loops and sums of stems with and without 3 dB of limiting: a limiter holds many peaks at one height, and
 * a mix has few as high as its highest. `near` is how close to the highest true peak a stretch of 10 ms counts as held, `share` how many of those that
 * sound do. Of 100 unmastered mixes 10 % have a PLR under 13.3 dB (MUSDB18-HQ, read from takakhoo/lacquer, 2026-11), so one above `dense` is none that was limited.
 */
export const MASTERED = { near: 0.25, share: 0.04, dense: 13.3 } as const;

/** Runs of three or more samples at full scale, a minute, from which on a file is called clipped. Source: house taste: a single run is a single peak. */
export const CLIPPED_RUNS = 1;
