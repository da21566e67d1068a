/**
 * Below which frequency the side is taken out, in Hz, and how far that may be set.
 *
 * Source: practice of cutting and of club systems: one bass channel below 100 to 120 Hz. The range is house taste: above 500 Hz it would be
 * the image of voices that is lost, which is a width's work.
 */
export const MONO_BELOW = { start: 120, range: [20, 500] } as const;
