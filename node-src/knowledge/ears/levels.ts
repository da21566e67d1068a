import type { Hertz } from "#src/model/units.ts";

/**
 * What is kept of how a track sounds over time: steps a second, Hz, pairs a second.
 * Source: a tenth of a second: EBU Tech 3341 v4, 2.4 (meters update ten times a second or more); `bassUpTo`: the mono limit
 * of the project's source document, and the crossover of common satellite systems; band edges: house taste, an octave and a
 * half each, enough to tell a break from a drop; waveform: house taste, finer than a pixel of a curve over a bar.
 */
export const LEVEL_STEPS_PER_SECOND = 10;
export const BASS: { readonly upTo: Hertz; readonly order: number } = { upTo: 120, order: 4 };
export const FORM_BAND_EDGES: readonly Hertz[] = [20, 120, 350, 1000, 3000, 8000, 20_000];
export const WAVEFORM_PAIRS_PER_SECOND = 50;

/**
 * How levels are read over a song: windows in seconds, the grid in beats, and the lowest level that is told.
 * Source: short-term: EBU Tech 3341 v4, 2.2, here around each moment, as a curve may look ahead; the other window and the
 * grid: house taste; `floor`: as for voices.
 */
export const LEVEL_READING = { shortTerm: 3, window: 0.4, grid: 0.25, floor: -120 } as const;
