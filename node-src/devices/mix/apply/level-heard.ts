import { mixSum } from "#src/analysis/track-traits/mix-sum.ts";
import { trackTraits } from "#src/analysis/track-traits/track-traits.ts";
import { againstRest, levelBeside } from "#src/decision/mix/levels/level-beside.ts";
import type { HeardMix } from "#src/model/mix/heard-mix.ts";
import type { LoudnessUnits } from "#src/model/units.ts";

/**
 * How loud tracks together are against all else while they sound: what a move of level is predicted in.
 *
 * Edge: `null` where they are silent, or nothing else sounds.
 */
export function levelHeard(mix: HeardMix, ids: readonly number[]): LoudnessUnits | null {
  const traits = new Map(
    mix.tracks.flatMap(({ id, features }) => (features === null ? [] : [[id, trackTraits(features)] as const])),
  );
  const rows = ids.flatMap((id) => traits.get(id)?.blocks ?? []);
  const sum = mixSum(mix, traits);
  if (sum === null || rows.length === 0) return null;
  const level = levelBeside(rows, sum.blocks);
  const against = level === null ? Number.NaN : againstRest(level);
  return Number.isFinite(against) ? against : null;
}
