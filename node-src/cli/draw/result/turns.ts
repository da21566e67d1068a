import type { StandingPoint } from "#src/cli/draw/result/standing-curve.ts";
import { CURVE_TOLERANCE } from "#src/knowledge/curve-tolerances.ts";
import type { Beats } from "#src/model/units.ts";

/** Where a curve stands highest or lowest between two ways of it. */
export interface Turn {
  readonly kind: "high" | "low";
  /** From where it has got there to where it leaves. */
  readonly from: StandingPoint;
  readonly to: StandingPoint;
}

/** A way of a curve from one turn to the next, steps at its ends left out. */
export interface Way {
  readonly kind: "rise" | "fall";
  readonly from: StandingPoint;
  readonly to: StandingPoint;
}

/**
 * The turns of a curve, high and low in turn, its two ends with them; what moves by less than `least` is none.
 *
 * Edge: a curve that stays within `least` has none.
 */
export function turnsOf(points: readonly StandingPoint[], least: number): Turn[] {
  const stays = (i: number, at: number) => points[i] !== undefined && isFlat(points[i], points[at]!, least);
  return extremesOf(points, least).map(({ kind, at }) => {
    let [from, to] = [at, at];
    while (stays(from - 1, at)) from -= 1;
    while (stays(to + 1, at)) to += 1;
    return { kind, from: points[from]!, to: points[to]! };
  });
}

interface Extreme {
  readonly kind: Turn["kind"];
  readonly at: number;
}

/** A new extreme is one once the curve has gone back from it by more than `least`. */
function extremesOf(points: readonly StandingPoint[], least: number): Extreme[] {
  const found: Extreme[] = [];
  const best = { high: 0, low: 0 };
  let sought: readonly Turn["kind"][] = ["high", "low"];
  for (let i = 1; i < points.length; i += 1) {
    for (const kind of sought) if (over(points[i]!, points[best[kind]]!, kind) > 0) best[kind] = i;
    const left = sought.find((kind) => over(points[best[kind]]!, points[i]!, kind) > least);
    if (left === undefined) continue;
    found.push({ kind: left, at: best[left] });
    const next = left === "high" ? "low" : "high";
    sought = [next];
    best[next] = i;
  }
  const [last] = sought;
  return found.length === 0 ? [] : [...found, { kind: last!, at: best[last!] }];
}

/** How far one point lies beyond another. */
function over(one: StandingPoint, other: StandingPoint, kind: Turn["kind"]): number {
  return kind === "high" ? one.value - other.value : other.value - one.value;
}

/**
 * The ways between the turns that last longer than an edge, without what only stands or steps at their ends. A curve whose every
 * way is short, as a fast pan's, has half of its longest for the shortest.
 */
export function waysOf(points: readonly StandingPoint[], turns: readonly Turn[], least: number): Way[] {
  const ways = turns.slice(1).flatMap((turn, k): Way[] => {
    let first = points.indexOf(turns[k]!.to);
    let last = points.indexOf(turn.from);
    const isBare = (i: number) => {
      const [left, right] = [points[i]!, points[i + 1]!];
      return right.time - left.time <= CURVE_TOLERANCE.edge || isFlat(left, right, least);
    };
    while (first < last && isBare(first)) first += 1;
    while (first < last && isBare(last - 1)) last -= 1;
    const [from, to] = [points[first]!, points[last]!];
    return first < last ? [{ kind: turn.kind === "high" ? "rise" : "fall", from, to }] : [];
  });
  const lasts = ({ from, to }: Way): Beats => to.time - from.time;
  const longest = ways.reduce((most, way) => Math.max(most, lasts(way)), 0);
  return ways.filter((way) => lasts(way) >= Math.min(SHORTEST_WAY, longest / 2));
}

function isFlat(one: StandingPoint, other: StandingPoint, least: number): boolean {
  return Math.abs(one.value - other.value) <= least * LEVEL;
}

/** Of the least turn: what reading a file's decimals back leaves. */
const LEVEL = 0.02;

/** Source: house taste: an eighth of a beat is over before it is heard as movement. */
export const SHORTEST_WAY: Beats = 0.125;
