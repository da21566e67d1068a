import { median } from "#src/dsp/series/median.ts";
import { KICK_CHOICE, LOW_PARTS } from "#src/knowledge/ears/kicks.ts";
import type { Decibels } from "#src/model/units.ts";

/** How one beginning differs from what the known kicks are like, whatever its level. */
export interface Likeness {
  /** Of its low end over theirs. */
  readonly level: Decibels;
  /** Mean distance of its parts from theirs, at its own level. */
  readonly spread: Decibels;
  /** What it has less, and what it has more, above the low end, at the level of its low end. */
  readonly lack: Decibels;
  readonly excess: Decibels;
  /** How differently its low end goes on. */
  readonly bend: Decibels;
}

type Parts = readonly Decibels[];

/** What most of them are like: the median of those that differ least from the median of all. At least one. */
export function typicalParts(known: readonly Parts[]): Parts {
  let typical = medians(known);
  for (let round = 0; round < ROUNDS; round++) {
    const distances = known.map((parts) => likeness(parts, typical).spread);
    const most = median(distances);
    typical = medians(known.filter((_, i) => distances[i]! <= most));
  }
  return typical;
}

export function likeness(parts: Parts, typical: Parts): Likeness {
  const apart = parts.map((part, i) => part - typical[i]!);
  const level = median(apart);
  const low = mean(apart.slice(0, LOW_PARTS));
  const above = apart.slice(LOW_PARTS).map((each) => each - low);
  const bounded = (value: Decibels) => Math.min(KICK_CHOICE.mostBeside, Math.max(0, value));
  return {
    level: low,
    spread: mean(apart.map((each) => Math.min(KICK_CHOICE.mostApart, Math.abs(each - level)))),
    lack: mean(above.map((each) => bounded(-each))),
    excess: mean(above.map(bounded)),
    bend: Math.abs(apart[0]! - apart[1]!),
  };
}

const ROUNDS = 2;

function medians(all: readonly Parts[]): Decibels[] {
  return all[0]!.map((_, i) => median(all.map((parts) => parts[i]!)));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
