import type { LoudnessGoal } from "#src/decision/master/loudness/gain-for.ts";
import { type Platform, USUAL_CEILING } from "#src/knowledge/platforms/platform.ts";
import { platformCeiling } from "#src/knowledge/platforms/platform-ceiling.ts";
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
  if (ceiling !== undefined || platform === null)
    return { loudness, ceiling: ceiling ?? USUAL_CEILING, notLouder: null, limiter };
  const its = platformCeiling(platform, loudness);
  const notLouder =
    its !== null && its === platform.truePeak && platform.truePeakIfLoud !== null ? platform.loudAbove : null;
  return { loudness, ceiling: its ?? USUAL_CEILING, notLouder, limiter };
}
