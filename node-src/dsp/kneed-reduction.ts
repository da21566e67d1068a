import type { Decibels } from "#src/model/units.ts";

/** What a level above a threshold loses: the static curve of a compressor. */
export interface ReductionCurve {
  /** Above the same reference as the level. */
  readonly threshold: Decibels;
  /** 1 leaves all as it is; `Infinity` lets nothing above the threshold. */
  readonly ratio: number;
  /** Half of the width of the bend around the threshold; 0 is a corner. */
  readonly halfKnee: Decibels;
}

/**
 * The reduction of a steady level, 0 or more.
 *
 * Source: Giannoulis, Massberg, Reiss 2012, Digital Dynamic Range Compressor Design, JAES 60(6), eq. 4, with half of its knee's width.
 */
export function kneedReduction(level: Decibels, { threshold, ratio, halfKnee }: ReductionCurve): Decibels {
  const slope = 1 - 1 / ratio;
  const over = level - threshold;
  if (!(over > -halfKnee)) return 0;
  return over >= halfKnee ? over * slope : (slope * (over + halfKnee) ** 2) / (4 * halfKnee);
}
