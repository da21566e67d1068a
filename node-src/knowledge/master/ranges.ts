import type { Decibels, Hertz, Seconds } from "#src/model/units.ts";

/**
 * Where the ranges meet in which the dynamics of released music were observed, how much of a song was heard for it (its loudest half minute), and what of
 * the levels: the 90th over the 10th percentile of those of 400 ms within 40 dB of the highest. The side is observed in ranges of its own.
 *
 * Source: takakhoo/lacquer, remaster/analysis.py (read 2026-11-30).
 */
export const DYNAMICS_EDGES = [20, 120, 1_000, 6_000, 20_000] as const satisfies readonly Hertz[];
export const OBSERVED_OVER: Seconds = 30;
export const SPREAD = { low: 0.1, high: 0.9, within: 40 } as const;
/** Up to where the correlation of bass was observed. */
export const LOW_CORRELATION_TO: Hertz = 150;

/**
 * The spread that nine in ten recordings stay under, range by range; "mixes" are 100 unmastered professional ones, whole songs, the rest clips of 30 s.
 * A genre that is not here was not measured.
 *
 * Source: takakhoo/lacquer, remaster/mastering_norms.json at 32c4e71 (read 2026-11-30), `band_spread`, p90, rounded: MUSDB18-HQ (Rafii et al. 2019) and
 * FMA-medium (Defferrard et al. 2017: 6,173, 2,141, 1,157, 6,964, 377 and 612 clips).
 */
export const WIDEST_SPREADS: Readonly<Record<string, readonly Decibels[]>> = {
  mixes: [23.4, 13, 19.9, 21.3],
  electronic: [24.7, 11.2, 14.8, 23.2],
  "hip-hop": [24, 9.4, 13.5, 18],
  pop: [21.6, 10.6, 15.5, 21.7],
  rock: [13.5, 8.2, 12.5, 17.4],
  jazz: [23.5, 16.7, 21.4, 24.3],
  classical: [24.5, 20.8, 25.4, 26.7],
};
