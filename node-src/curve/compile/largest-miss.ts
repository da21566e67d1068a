import { bezierAt } from "#src/dsp/bezier.ts";
import { CURVE_TOLERANCE } from "#src/knowledge/curve-tolerances.ts";
import type { Envelope } from "#src/model/envelope.ts";
import type { Taper } from "#src/model/taper.ts";
import type { Beats, RawValue } from "#src/model/units.ts";

/**
 * Largest distance, in the taper's unit, between a drawn curve and what breakpoints in raw values play: straight or bent in
 * the raw value, looked at half-way between every two of them.
 *
 * Shape: the curve held inside the taper's range, as far as the range reaches; `base` is added to it, and where the base is
 * silent nothing is missed. What lasts shorter than an edge is left out: such a ramp is one line in any unit.
 */
export function largestMiss(
  points: Envelope<RawValue>,
  curve: Envelope,
  taper: Taper,
  base: ((at: Beats) => number) | null,
): number {
  const low = taper.toUnit(taper.minimum);
  const high = taper.toUnit(taper.maximum);
  const wantedAt = walk(curve);
  let largest = 0;
  for (let i = 1; i < points.length; i++) {
    const left = points[i - 1]!;
    const right = points[i]!;
    const time = left.time + (right.time - left.time) * LOOK;
    const wanted = right.time > left.time ? wantedAt(time) + (base === null ? 0 : base(time)) : Number.NaN;
    if (!Number.isFinite(wanted)) continue;
    const played = taper.toUnit(left.value + (right.value - left.value) * heightAt(left, LOOK));
    largest = Math.max(largest, Math.abs(played - Math.min(high, Math.max(low, wanted))));
  }
  return largest;
}

/** Where a line is farthest from the curve that it stands for. */
const LOOK = 0.5;

/** A curve for times that rise from call to call; NaN inside a ramp that is an edge. */
function walk(curve: Envelope): (time: Beats) => number {
  let at = 0;
  return (time) => {
    while (at + 2 < curve.length && curve[at + 1]!.time <= time) at++;
    const left = curve[at]!;
    const right = curve[at + 1];
    if (right === undefined || time <= left.time) return left.value;
    const length = right.time - left.time;
    if (length <= CURVE_TOLERANCE.edge) return Number.NaN;
    return left.value + (right.value - left.value) * heightAt(left, Math.min(1, (time - left.time) / length));
  };
}

function heightAt({ curve }: Envelope[number], x: number): number {
  return curve === undefined ? x : bezierAt(curve, x);
}
