import type { LoudnessGoal } from "#src/decision/master/loudness/gain-for.ts";
import { USUAL_CEILING } from "#src/knowledge/master/moves.ts";
import type { Platform } from "#src/knowledge/platforms/platform.ts";
import type { Dbtp, Lufs } from "#src/model/units.ts";

/** What a person asked for; what was left out is `undefined`. */
export interface GoalAsked {
  readonly platform: Platform | null;
  readonly target: Lufs | undefined;
  readonly ceiling: Dbtp | undefined;
  readonly limiter: boolean;
}

/**
 * The loudness and the ceiling of a master: those named, else the platform's; its lower ceiling where the target is louder than it takes at the other.
 *
 * Edge: `null` where neither names a loudness: a platform that has not published one gives none.
 */
export function masterGoal({ platform, target, ceiling, limiter }: GoalAsked): LoudnessGoal | null {
  const loudness = target ?? platform?.loudness ?? null;
  if (loudness === null) return null;
  return { loudness, ceiling: ceiling ?? platformCeiling(platform, loudness), limiter };
}

/** A loudness is read to a tenth of a LU. */
const TENTHS = 10;

function platformCeiling(platform: Platform | null, loudness: Lufs): Dbtp {
  if (platform === null || platform.truePeak === null) return USUAL_CEILING;
  const { truePeak, truePeakIfLoud, loudAbove } = platform;
  const isLoud = loudAbove !== null && Math.round(loudness * TENTHS) > Math.round(loudAbove * TENTHS);
  return isLoud && truePeakIfLoud !== null ? truePeakIfLoud : truePeak;
}
