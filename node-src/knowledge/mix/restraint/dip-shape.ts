import type { Decibels, Seconds } from "#src/model/units.ts";

/**
 * How the gain of a band dips while two tracks sound together.
 *
 * - `attack`: it goes down before both sound and is down when they begin, so that no dip begins late.
 * - `release`: it comes back after one of them has ended.
 * - `gap`: dips less far apart are one, as a gain that comes back for a moment is heard as pumping.
 * - `dips`: no more are drawn in one song; the nearest ones are joined first.
 * - `tolerance`: what the line of breakpoints may miss.
 *
 * Source: `attack`: a frame of `TRACK_GRID`, in which a sound may begin anywhere; twelve of the 4 ms that Live fades the edges of clips in so that they do not click (Live 12 manual, "Create Fades on Clip
 * Edges"). `release`: forward masking falls away within 100 to 200 ms (Moore, An Introduction to the Psychology of Hearing, 6th ed., 3.8): what comes back in that time is not missed. The others: house taste.
 */
export const DIP_SHAPE = { attack: 0.05, release: 0.15, gap: 0.4, dips: 200, tolerance: 0.05 } as const satisfies {
  attack: Seconds;
  release: Seconds;
  gap: Seconds;
  dips: number;
  tolerance: Decibels;
};
