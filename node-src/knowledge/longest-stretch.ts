import type { Seconds } from "#src/model/units.ts";

/**
 * The longest stretch that is heard or drawn at once. Source: house taste: longer than any set that is played in one go; at
 * 100 figures a second it takes half a gigabyte.
 */
export const LONGEST_STRETCH: Seconds = 12 * 3600;

/** The longest part of a song whose tracks are heard beside each other at once. Source: house taste: 24 tracks of it take 0.7 GB. */
export const LONGEST_MIX: Seconds = 3600;
