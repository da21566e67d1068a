import { firstFrom } from "#src/analysis/rhythm/first-from.ts";
import { NAMED_KICKS } from "#src/knowledge/ears/named-kicks.ts";
import type { MovementFeatures } from "#src/model/recipe/movement-features.ts";
import type { Struck } from "#src/model/recipe/struck.ts";
import type { Fraction, Seconds } from "#src/model/units.ts";

/** What of a file is followed. */
export interface FollowedStrikes {
  readonly struck: readonly Struck[];
  /** Of a track named as a kick, how many of its strong onsets were no kick, where so many were that all are followed; else `null`. */
  readonly rejects: Rejects | null;
}

export interface Rejects {
  readonly rejected: number;
  readonly of: number;
}

/**
 * The kick of a file; where none stands out, all that begins.
 *
 * Shape: on a track that is named as a kick alone, of whose strong onsets more than half are no kick to the finder, the onsets
 * themselves; one that is a kick keeps its time and its judgement, and a kick without an onset stays. In rising time.
 */
export function followedStrikes(heard: Pick<MovementFeatures, "kicks" | "onsets">, named: boolean): FollowedStrikes {
  const { kicks, onsets } = heard;
  if (kicks.length === 0) return { struck: onsets, rejects: null };
  const rejects = named ? rejectsOf(heard) : null;
  return rejects === null ? { struck: kicks, rejects } : { struck: withOnsets(heard), rejects };
}

function rejectsOf({ kicks, onsets }: Pick<MovementFeatures, "kicks" | "onsets">): Rejects | null {
  const least = NAMED_KICKS.strong * loudOf(onsets);
  const strong = onsets.filter(({ strength }) => strength >= least);
  const rejected = strong.filter(({ at }) => nearest(kicks, at) === null).length;
  const many = rejected >= NAMED_KICKS.fewest && rejected > NAMED_KICKS.rejected * strong.length;
  return many ? { rejected, of: strong.length } : null;
}

/** The kicks, at the strength of their onsets, and the onsets that are none; of two that are one the kick counts. */
function withOnsets({ kicks, onsets }: Pick<MovementFeatures, "kicks" | "onsets">): readonly Struck[] {
  const least = NAMED_KICKS.followed * loudOf(onsets);
  const judged = kicks.map((kick) => ({ ...kick, strength: nearest(onsets, kick.at)?.strength ?? kick.strength }));
  const others = onsets.filter(({ at, strength }) => strength >= least && nearest(kicks, at) === null);
  return [...judged, ...others].sort((a, b) => a.at - b.at);
}

/** The one within `near` of a time, `null` where none is; `struck` rises in time. */
function nearest(struck: readonly Struck[], at: Seconds): Struck | null {
  let found: Struck | null = null;
  for (let i = firstFrom(struck, at - NAMED_KICKS.near); i < struck.length; i++) {
    const each = struck[i]!;
    if (each.at > at + NAMED_KICKS.near) break;
    if (found === null || Math.abs(each.at - at) < Math.abs(found.at - at)) found = each;
  }
  return found;
}

/** What the loudest tenth of them begins at. */
function loudOf(onsets: readonly Struck[]): Fraction {
  const sorted = onsets.map(({ strength }) => strength).sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * LOUD)] ?? 0;
}

const LOUD = 0.9;
