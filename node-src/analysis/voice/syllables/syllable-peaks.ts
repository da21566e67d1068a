import { SYLLABLES } from "#src/knowledge/ears/syllables.ts";
import type { Decibels, Seconds } from "#src/model/units.ts";

/** A peak of a level, and the valley before it. */
export interface SyllablePeak {
  readonly at: number;
  /** 0, the level's beginning, if no valley lies between. */
  readonly valley: number;
}

/**
 * The peaks of a level with valleys between them, from the last to the first.
 *
 * Shape: each valley is so deep under both its peaks that it parts two syllables. A vibrato, or a tremolo, moves the level of a held
 * vowel up and down at an even pace and by much the same each time: valleys of which three in a row do so part nothing.
 */
export function syllablePeaks(levels: Float64Array, hopsPerSecond: number): SyllablePeak[] {
  const ripple = new Set(ripples(levels, hopsPerSecond));
  const found: SyllablePeak[] = [];
  let best = -1;
  for (const { peak, valley } of swings(levels, SYLLABLES.valley)) {
    if (best < 0 || levels[peak]! > levels[best]!) best = peak;
    if (valley !== null && ripple.has(valley)) continue;
    found.push({ at: best, valley: valley ?? 0 });
    best = -1;
  }
  if (best >= 0) found.push({ at: best, valley: 0 });
  return found;
}

/** A peak and the valley before it; `null` before the first one. */
interface Swing {
  readonly peak: number;
  readonly valley: number | null;
}

/** The level's ups and downs that are larger than `least`, from the last to the first. */
function swings(levels: Float64Array, least: Decibels): Swing[] {
  const found: Swing[] = [];
  for (let hop = levels.length - 1; hop >= 0; ) {
    const peak = turnBefore(levels, hop, (level, most) => most - level >= least, isHigher);
    const valley = turnBefore(levels, peak.seen, (level, most) => level - most >= least, isLower);
    found.push({ peak: peak.at, valley: valley.seen < 0 ? null : valley.at });
    hop = valley.seen;
  }
  return found;
}

/** Back from a hop to where the level has turned; the extreme before that, and where it is seen: -1 if it never is. */
function turnBefore(levels: Float64Array, hop: number, turned: Compares, isFurther: Compares) {
  let at = Math.max(hop, 0);
  for (let seen = hop; seen >= 0; seen--) {
    if (isFurther(levels[seen]!, levels[at]!)) at = seen;
    if (turned(levels[seen]!, levels[at]!)) return { at, seen };
  }
  return { at, seen: -1 };
}

type Compares = (level: Decibels, extreme: Decibels) => boolean;
const isHigher: Compares = (level, extreme) => level > extreme;
const isLower: Compares = (level, extreme) => level < extreme;

/** Valleys that belong to a vibrato, the shallow ones of one that fades with them. */
function ripples(levels: Float64Array, hopsPerSecond: number): number[] {
  const all = swings(levels, SYLLABLES.ripple.least);
  const valleys = all.flatMap(({ peak, valley }, k): Valley[] => {
    const before = all[k + 1]?.peak;
    if (valley === null || before === undefined) return [];
    return [
      { at: valley / hopsPerSecond, hop: valley, depth: Math.min(levels[peak]!, levels[before]!) - levels[valley]! },
    ];
  });
  return valleys.flatMap((_, k) => {
    const three = valleys.slice(k, k + 3);
    return three.length === 3 && isEven(three) ? three.map(({ hop }) => hop) : [];
  });
}

interface Valley {
  readonly at: Seconds;
  readonly hop: number;
  readonly depth: Decibels;
}

function isEven(valleys: readonly Valley[]): boolean {
  const { shortest, longest, uneven, deepest, differ } = SYLLABLES.ripple;
  const [one, two, three] = valleys.map(({ at }) => at);
  const [late, early] = [one! - two!, two! - three!];
  const depths = valleys.map(({ depth }) => depth);
  const most = Math.max(...depths);
  return (
    Math.min(late, early) >= shortest &&
    Math.max(late, early) <= longest &&
    Math.abs(late - early) <= uneven &&
    most <= deepest &&
    most - Math.min(...depths) <= differ
  );
}
