import type { Seconds } from "#src/model/units.ts";

/**
 * The longest stretch that is heard or drawn at once. Source: house taste: longer than any set that is played in one go; at
 * 100 figures a second it takes half a gigabyte.
 */
export const LONGEST_STRETCH: Seconds = 12 * 3600;
