import { levelAt } from "#src/decision/recipes/drawing/level-at.ts";
import { BASS_RANGE } from "#src/knowledge/ducking.ts";
import type { Envelope } from "#src/model/envelope.ts";
import type { Hit } from "#src/model/recipe/music.ts";
import type { Decibels, Fraction } from "#src/model/units.ts";

export interface DepthFollowing {
  /** How far a hit's own strength decides its depth: 0 all alike, 1 in proportion. */
  readonly strength: Fraction;
  /** How far the bass that sounds under the hit decides it: 0 not at all, 1 no bass, no dip. */
  readonly bass: Fraction;
}

/**
 * How deep each hit ducks, 0 to `depth`: less for weak hits, and less where there is little bass to make room in.
 * Bass counts from its loudest reading (1) to a range below it (0); where none was heard, it has no say.
 */
export function hitDepths(
  hits: readonly Hit[],
  depth: Decibels,
  follow: DepthFollowing,
  bass: Envelope<Decibels>,
): readonly Decibels[] {
  const loudest = bass.reduce((most, { value }) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  const heard = Number.isFinite(loudest);
  return hits.map(({ at, strength }) => {
    const room = heard ? Math.max(0, 1 - (loudest - levelAt(bass, at)) / BASS_RANGE) : 1;
    return depth * (1 - follow.strength * (1 - strength)) * (1 - follow.bass * (1 - room));
  });
}
