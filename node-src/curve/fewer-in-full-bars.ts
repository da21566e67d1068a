import { splitLargeSteps } from "#src/curve/split-large-steps.ts";
import { RIDE } from "#src/knowledge/ride-defaults.ts";
import type { Breakpoint } from "#src/model/envelope.ts";
import type { Bars } from "#src/model/time/bars.ts";
import type { Beats, Decibels } from "#src/model/units.ts";

/** What a drawn curve stands for, hop by hop, and how far it may be from that. */
export interface DrawnGround {
  /** The middle of each hop, rising. */
  readonly times: ArrayLike<Beats>;
  readonly gain: ArrayLike<Decibels>;
  /** What a dB off the gain costs at each hop. */
  readonly weights: ArrayLike<number>;
  /** Above this nothing may be drawn, whatever it saves. */
  readonly most: ArrayLike<Decibels>;
}

/**
 * Takes breakpoints out of the bars that hold more than `limit`, the one that is missed least first, counted as they are written: with
 * points between wherever two stand more than `RIDE.largestStep` apart.
 *
 * Shape: points that stay are points given, the first and the last among them, so no slope grows. A point stays where taking it would
 * cost more than `RIDE.dearest` or lift the line over `most`: such a bar keeps more than `limit`.
 */
export function fewerInFullBars(
  points: readonly Breakpoint<Decibels>[],
  ground: DrawnGround,
  bars: Bars,
  limit: number,
): Breakpoint<Decibels>[] {
  const kept = [...points];
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const full = fullBars(kept, bars, limit);
    if (full.length === 0) break;
    for (const bar of full) thin(kept, bar, ground, bars, limit);
  }
  return kept;
}

/** A bar that was thinned may hand a point between to the next one. */
const SWEEPS = 3;

function fullBars(points: readonly Breakpoint<Decibels>[], bars: Bars, limit: number): number[] {
  const counts = new Map<number, number>();
  for (const { time } of splitLargeSteps(points, RIDE.largestStep))
    counts.set(bars.barAt(time), (counts.get(bars.barAt(time)) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > limit).map(([bar]) => bar);
}

function thin(kept: Breakpoint<Decibels>[], bar: number, ground: DrawnGround, bars: Bars, limit: number): void {
  for (;;) {
    const from = firstIndex(kept.length, (i) => bars.barAt(kept[i]!.time) >= bar);
    const to = firstIndex(kept.length, (i) => bars.barAt(kept[i]!.time) > bar);
    const around = kept.slice(Math.max(0, from - 1), to + 1);
    const standing = splitLargeSteps(around, RIDE.largestStep).filter(({ time }) => bars.barAt(time) === bar);
    const cheapest = standing.length > limit ? cheapestOf(kept, Math.max(1, from), to, ground) : -1;
    if (cheapest < 0) return;
    kept.splice(cheapest, 1);
  }
}

/** The point from `from` up to `to` that is missed least; -1 where each would be missed too much. The last point of all stays. */
function cheapestOf(kept: readonly Breakpoint<Decibels>[], from: number, to: number, ground: DrawnGround): number {
  let cheapest = -1;
  let least: number = RIDE.dearest;
  for (let i = from; i < Math.min(to, kept.length - 1); i++) {
    const cost = costWithout(kept, i, ground);
    if (cost >= least) continue;
    least = cost;
    cheapest = i;
  }
  return cheapest;
}

/** The dearest hop of the straight line that takes the place of a point. */
function costWithout(points: readonly Breakpoint<Decibels>[], i: number, ground: DrawnGround): number {
  const left = points[i - 1]!;
  const right = points[i + 1]!;
  const slope = (right.value - left.value) / (right.time - left.time);
  if (!Number.isFinite(slope)) return Number.POSITIVE_INFINITY;
  let dearest = 0;
  for (
    let k = firstIndex(ground.times.length, (hop) => ground.times[hop]! >= left.time);
    k < ground.times.length && ground.times[k]! < right.time;
    k++
  ) {
    const line = left.value + slope * (ground.times[k]! - left.time);
    if (line > ground.most[k]! + ROUNDING) return Number.POSITIVE_INFINITY;
    dearest = Math.max(dearest, Math.abs(line - ground.gain[k]!) * ground.weights[k]!);
  }
  return dearest;
}

const ROUNDING = 1e-9;

/** The first index from which on something holds; `length` where it never does. */
function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
