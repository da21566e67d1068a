import { KICK_BASS } from "#src/knowledge/quality-control/mix-limits.ts";
import type { LowEndReading } from "#src/model/quality/mix-reading.ts";

/** Whether a kick carries the beat, so that the bass beside it has to have its middle; strokes of an orchestra's drums do not. */
export function hasSteadyKick({ kicks, kicksPerSecond }: Pick<LowEndReading, "kicks" | "kicksPerSecond">): boolean {
  return kicks >= KICK_BASS.fewest && kicksPerSecond >= KICK_BASS.perSecond;
}
