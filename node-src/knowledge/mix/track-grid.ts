import type { Decibels, Hertz, Seconds } from "#src/model/units.ts";

/**
 * How a track is looked at.
 *
 * `step`: a frame; source: house taste: a 32nd note at 150 bpm, and a whole part of the 100 ms by which gating blocks move (ITU-R BS.1770-5).
 * `longBlock`: at least so long below `split`, so that bins of 6 Hz resolve half a Cam at 50 Hz, which is 15 Hz; a quarter of it above, where half a
 * Cam is over two bins wide and time counts for more. Source: house taste; the uncertainty of time and frequency.
 */
export const TRACK_GRID = {
  step: 0.05 satisfies Seconds,
  longBlock: 0.17 satisfies Seconds,
  shorter: 4,
  split: 750 satisfies Hertz,
} as const;

/**
 * What counts as a beginning: a band rises over the highest of itself and its neighbours one frame before, by more than `least`; what lies `floor`
 * under the loudest frame of the file is silence.
 * Source: maximum filter: Böck and Widmer 2013, "Maximum filter vibrato suppression for onset detection" (DAFx). `least`, `floor`: house taste: steady
 * noise in bands half a Cam wide wavers by about so much from frame to frame, and what is 40 dB down a block before a hit is the hit's own foreshadow.
 */
export const TRACK_ONSETS = { least: 6 satisfies Decibels, floor: -40 satisfies Decibels } as const;
