import type { Breakpoint, Envelope } from "#src/model/envelope.ts";

/** A curve inside a range, and what the range took from it. */
export interface ClippedCurve {
  readonly points: Breakpoint[];
  /** Points that lay outside. */
  readonly clamped: number;
  /** The most that was taken, in the value's own unit. */
  readonly lost: number;
}

/**
 * Straight points held inside `low` to `high`, with a point of its own wherever a segment crosses a limit: what lies inside
 * does not move. Steps keep their times. Bends must have been laid out before. `silent`: the lower limit plays as silence, so
 * that nothing is lost under it. `isEdge`: the segment is too short to have a shape, and is not cut.
 */
export function clipToRange(
  points: Envelope,
  [low, high]: readonly [low: number, high: number],
  silent: boolean,
  isEdge: (left: Breakpoint, right: Breakpoint) => boolean,
): ClippedCurve {
  const inside = (value: number) => Math.min(high, Math.max(low, value));
  const kept: Breakpoint[] = [];
  let clamped = 0;
  let lost = 0;
  for (let i = 0; i < points.length; i++) {
    const { time, value } = points[i]!;
    const taken = silent && value < low ? 0 : Math.abs(value - inside(value));
    if (taken > ROUNDING) clamped += 1;
    lost = Math.max(lost, taken > ROUNDING ? taken : 0);
    kept.push({ time, value: inside(value) });
    const next = points[i + 1];
    if (next !== undefined && next.time > time && !isEdge(points[i]!, next))
      kept.push(...crossings(points[i]!, next, low, high));
  }
  return { points: kept, clamped, lost };
}

/** A value that is outside by less than this is outside by rounding alone. */
const ROUNDING = 1e-6;

function crossings(left: Breakpoint, right: Breakpoint, low: number, high: number): Breakpoint[] {
  const least = Math.min(left.value, right.value);
  const most = Math.max(left.value, right.value);
  const limits = left.value < right.value ? [low, high] : [high, low];
  return limits.flatMap((limit) => {
    if (!(least < limit - ROUNDING && most > limit + ROUNDING)) return [];
    const share = (limit - left.value) / (right.value - left.value);
    const time = left.time + (right.time - left.time) * share;
    return time > left.time && time < right.time ? [{ time, value: limit }] : [];
  });
}
