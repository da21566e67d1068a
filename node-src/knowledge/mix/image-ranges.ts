import type { Hertz } from "#src/model/units.ts";

/**
 * Edges of the four ranges that a stereo image is looked at in, rising.
 *
 * Source: the side of mixes and released music (`ObservedSide` in `knowledge/genres/observed`, 2026-10; their origin stands there): it lies 15 to 17 dB
 * under the middle from 20 to 120 Hz, 10 to 11 dB from 120 to 500 Hz, 9 dB from 500 Hz to 2 kHz and 8 to 9 dB above, where 2 to 8 kHz and what lies
 * above differ by 1 dB at most and are one range here.
 */
export const IMAGE_RANGE_EDGES: readonly Hertz[] = [20, 120, 500, 2_000, 20_000];
