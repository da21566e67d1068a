import { firstFrom } from "#src/analysis/rhythm/first-from.ts";
import { NAMED_KICKS } from "#src/knowledge/ears/named-kicks.ts";
import type { MovementFeatures } from "#src/model/recipe/movement-features.ts";
import type { Struck } from "#src/model/recipe/struck.ts";
import type { Fraction, Seconds } from "#src/model/units.ts";

/** What of the files of a track is followed. */
export interface FollowedStrikes {
  /** One list for each file, in the files' order; each in rising time. */
  readonly struck: readonly (readonly Struck[])[];
  /** Of a track named as a kick, how many of its strong onsets were no kick, where so many were that all are followed; else `null`. */
  readonly rejects: Rejects | null;
}

export interface Rejects {
  readonly rejected: number;
  readonly of: number;
}

/** A file that was listened to. */
type Heard = Pick<MovementFeatures, "kicks" | "onsets">;

/**
 * The kick of each file; where none stands out of one, all that begins in it.
 *
 * Shape: on a track that is `named` as a kick alone, of whose strong onsets in all its files more than half are no kick to the
 * finder while few of its kicks are sure, the onsets themselves; one that is a kick keeps its time and its judgement, and a kick without an onset stays.
 */
export function followedStrikes(files: readonly Heard[], named: boolean): FollowedStrikes {
  const rejects = named && isDoubtful(files) ? rejectsOf(files) : null;
  const struck = files.map((heard) => {
    if (heard.kicks.length === 0) return heard.onsets;
    return rejects === null ? heard.kicks : withOnsets(heard);
  });
  return { struck, rejects };
}

/** Whether the finder tossed a coin: of the kicks that it found, few are sure. Beside clear ones the rest is something else. */
function isDoubtful(files: readonly Heard[]): boolean {
  const kicks = files.flatMap((heard) => heard.kicks);
  return kicks.filter(({ sure }) => sure === true).length < NAMED_KICKS.sure * kicks.length;
}

function rejectsOf(files: readonly Heard[]): Rejects | null {
  const strong = files.map(({ onsets }) => stronger(onsets, NAMED_KICKS.strong).length);
  const none = files.map((heard) => {
    return stronger(heard.onsets, NAMED_KICKS.strong).filter(({ at }) => nearest(heard.kicks, at) === null).length;
  });
  const [rejected, of] = [sum(none), sum(strong)];
  return rejected >= NAMED_KICKS.fewest && rejected > NAMED_KICKS.rejected * of ? { rejected, of } : null;
}

/** The kicks, at the strength of their onsets, and the onsets, which were judged to be none; of two that are one the kick counts. */
function withOnsets({ kicks, onsets }: Heard): readonly Struck[] {
  const judged = kicks.map((kick) => ({ ...kick, strength: nearest(onsets, kick.at)?.strength ?? kick.strength }));
  const others = stronger(onsets, NAMED_KICKS.followed).filter(({ at }) => nearest(kicks, at) === null);
  return [...judged, ...others.map((each) => ({ ...each, ...NO_KICK }))].sort((a, b) => a.at - b.at);
}

const NO_KICK = { sure: false, confidence: 0 } as const;

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

/** Those that are at least that share as strong as the loudest tenth. */
function stronger(onsets: readonly Struck[], share: Fraction): readonly Struck[] {
  const sorted = onsets.map(({ strength }) => strength).sort((a, b) => a - b);
  const least = share * (sorted[Math.floor((sorted.length - 1) * LOUD)] ?? 0);
  return onsets.filter(({ strength }) => strength >= least);
}

const LOUD = 0.9;

function sum(values: readonly number[]): number {
  return values.reduce((all, each) => all + each, 0);
}
