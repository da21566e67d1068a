import type { PhraseHops } from "#src/decision/vocal-ride/phrase-hops.ts";
import { RIDE } from "#src/knowledge/ride-defaults.ts";
import type { GapBehaviour } from "#src/model/ride.ts";
import type { Decibels } from "#src/model/units.ts";

/**
 * The holds of the phrases as one curve, with straight ramps from one to the next.
 *
 * Shape: a phrase stands at its hold. `hold`: in a gap the ramp takes at most a second and stands beside the phrase that
 * is raised more, so that a gap's noise is lifted as little as it can be; `glide`: it takes the whole gap; `return`: in
 * gaps over two seconds the curve goes to 0 dB, or to the higher neighbour where both are under 0 dB. Where the gap is too
 * short for the slope limit the ramp reaches into both phrases alike. Ramps that meet add up. Before the first and after
 * the last phrase the hold goes on (`return`: to 0 dB where it was above).
 */
export function layOutHolds(
  phrases: readonly PhraseHops[],
  holds: readonly Decibels[],
  length: number,
  hopsPerSecond: number,
  gaps: GapBehaviour,
): Float64Array {
  const ramps = gapsAround(phrases, holds, length).flatMap((gap) => rampsIn(gap, gaps, hopsPerSecond));
  const returnsFirst = gaps === "return" && (phrases[0]?.from ?? 0) >= RIDE.returnAfter * hopsPerSecond;
  return integrate(ramps, returnsFirst ? Math.min(0, holds[0] ?? 0) : (holds[0] ?? 0), length);
}

/** A gap and the holds beside it; the first and the last have one neighbour on both sides. */
interface HeldGap extends PhraseHops {
  readonly left: Decibels;
  readonly right: Decibels;
  readonly first: boolean;
  readonly last: boolean;
}

/** A straight move of `rise` dB from hop `from` to hop `to`, both of which may lie outside the curve and between hops. */
interface Ramp {
  readonly from: number;
  readonly to: number;
  readonly rise: Decibels;
}

function gapsAround(phrases: readonly PhraseHops[], holds: readonly Decibels[], length: number): HeldGap[] {
  return Array.from({ length: phrases.length + 1 }, (_, i) => ({
    from: phrases[i - 1]?.to ?? 0,
    to: phrases[i]?.from ?? length,
    left: holds[i - 1] ?? holds[0] ?? 0,
    right: holds[i] ?? holds.at(-1) ?? 0,
    first: i === 0,
    last: i === phrases.length,
  }));
}

function rampsIn(gap: HeldGap, gaps: GapBehaviour, hopsPerSecond: number): Ramp[] {
  const { from, to, left, right, first, last } = gap;
  const longest = gaps === "glide" ? to - from : RIDE.longestRamp * hopsPerSecond;
  if (gaps === "return" && to - from >= RIDE.returnAfter * hopsPerSecond) {
    const rest = Math.min(0, Math.max(left, right));
    return [
      ...(first ? [] : [ramp({ from, to: from + longest }, rest - left, hopsPerSecond)]),
      ...(last ? [] : [ramp({ from: to - longest, to }, right - rest, hopsPerSecond)]),
    ];
  }
  const taken = Math.min(longest, to - from);
  const beside = right > left ? { from: to - taken, to } : { from, to: from + taken };
  return [ramp(beside, right - left, hopsPerSecond)];
}

/** Widened about its middle where it would be steeper than the slope allows. */
function ramp({ from, to }: PhraseHops, rise: Decibels, hopsPerSecond: number): Ramp {
  const half = Math.max(to - from, (Math.abs(rise) / RIDE.slope) * hopsPerSecond) / 2;
  const middle = (from + to) / 2;
  return { from: middle - half, to: middle + half, rise };
}

/** Every ramp adds its part while it lasts and its whole rise from its end on. */
function integrate(ramps: readonly Ramp[], start: Decibels, length: number): Float64Array {
  const curve = new Float64Array(length);
  const risen = new Float64Array(length + 1);
  risen[0] = start;
  for (const { from, to, rise } of ramps) {
    if (rise === 0) continue;
    const first = Math.min(length, Math.max(0, Math.ceil(from)));
    const end = Math.min(length, Math.max(first, Math.ceil(to)));
    for (let i = first; i < end; i++) curve[i]! += (rise * (i - from)) / (to - from);
    risen[end]! += rise;
  }
  let level = 0;
  for (let i = 0; i < length; i++) {
    level += risen[i]!;
    curve[i]! += level;
  }
  return curve;
}
