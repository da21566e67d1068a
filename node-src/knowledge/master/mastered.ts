import type { Decibels } from "#src/model/units.ts";

/**
 * Where held peaks are looked for: in windows of these widths down to `reach` under the highest peak, against how many stand in the stretch of `beneath` that
 * begins `gap` further down; fewer than `fewest` say nothing. Peaks whose surroundings lie within a `kind` of level count as one sound.
 *
 * Source: house taste, measured (see `MASTERED`): a limiter of samples scatters true peaks over 0.4 dB, MP3 at 192 kbit/s by as much, and lets some stand 1.2 dB higher.
 */
export const HELD_PEAKS = {
  reach: 1.5,
  widths: [0.1, 0.2, 0.4],
  beneath: 1,
  gap: 0.1,
  fewest: 12,
  kind: 0.25,
} as const satisfies Record<string, Decibels | number | readonly Decibels[]>;

/**
 * How a file is told that is a master already: peaks of several `kinds` of sound crowd at one height, `crowding` times as many as beneath, and fewer stand above.
 *
 * Source: house taste, measured 2026-12-01: the six Francium stems summed and the example song behind four limiters
 * and clippers, 1 to 10 dB deep, as WAV and MP3; and unmastered: all sets of two to six of those stems, loops of sonic-pi-samples alone and together, five recordings
 * of asterisk-moh. From 3 dB on a crowd is 3.7 times what stands beneath and more, in unmastered sets 2.6 times at most. A loop's hits stand at one
 * height too, and are few kinds of sound.
 */
export const MASTERED = { crowding: 3, kinds: 7 } as const;

/** Runs of three or more samples at full scale, a minute, from which on a file is called clipped. Source: house taste: a single run is a single peak. */
export const CLIPPED_RUNS = 1;
