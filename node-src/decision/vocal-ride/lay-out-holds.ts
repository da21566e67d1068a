import type { PhraseHops } from "#src/decision/vocal-ride/phrase-hops.ts";
import { RIDE } from "#src/knowledge/ride-defaults.ts";
import type { GapBehaviour } from "#src/model/ride.ts";
import type { Decibels } from "#src/model/units.ts";

/**
 * The holds of the phrases as one curve with steps, before smoothing.
 *
 * Shape: a phrase stands at its hold. In a gap, `hold` steps from one neighbour to the other half a second before a rise
 * or after a fall (in the middle of a gap shorter than a second), so that its noise is lifted as little as smoothing
 * allows; `glide` goes straight from one to the other; `return` goes to 0 dB, or stays at the neighbours where both are
 * under it, in gaps over a second. Before the first and after the last phrase the hold goes on (`return`: 0 dB or less).
 */
export function layOutHolds(
  phrases: readonly PhraseHops[],
  holds: readonly Decibels[],
  length: number,
  hopsPerSecond: number,
  gaps: GapBehaviour,
): Float64Array {
  const curve = new Float64Array(length);
  const reach = Math.round(2 * RIDE.phraseSigma * hopsPerSecond);
  phrases.forEach(({ from, to }, i) => {
    curve.fill(holds[i]!, from, to);
  });
  const returns = RIDE.returnAfter * hopsPerSecond;
  for (const gap of gapsAround(phrases, holds, length)) {
    const hops = curve.subarray(gap.from, gap.to);
    if (gaps === "return" && hops.length >= returns) comeBack(hops, gap, reach);
    else if (gaps === "glide") glide(hops, gap);
    else hold(hops, gap, reach);
  }
  return curve;
}

/** A gap and the holds beside it; the first and the last have one neighbour on both sides. */
interface HeldGap extends PhraseHops {
  readonly left: Decibels;
  readonly right: Decibels;
  readonly first: boolean;
  readonly last: boolean;
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

function hold(gap: Float64Array, { left, right }: HeldGap, reach: number): void {
  const fromEdge = Math.min(reach, gap.length / 2);
  const step = Math.round(right > left ? gap.length - fromEdge : fromEdge);
  gap.fill(left, 0, step);
  gap.fill(right, step);
}

function glide(gap: Float64Array, { left, right }: HeldGap): void {
  for (let i = 0; i < gap.length; i++) gap[i] = left + ((right - left) * (i + 1)) / (gap.length + 1);
}

/** Beside a phrase its hold stays long enough to keep smoothing out of the phrase. */
function comeBack(gap: Float64Array, { left, right, first, last }: HeldGap, reach: number): void {
  gap.fill(Math.min(0, Math.max(left, right)));
  if (!first) gap.fill(left, 0, reach);
  if (!last) gap.fill(right, gap.length - reach);
}
