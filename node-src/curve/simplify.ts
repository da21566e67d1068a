import type { Breakpoint, Envelope } from "#src/model/envelope.ts";

/**
 * Fewer breakpoints for the same curve: Ramer-Douglas-Peucker on values.
 *
 * Shape: keeps the first, the last, and whatever the straight line between kept neighbours would miss by more than
 * `tolerance`, in the value's own unit at the same time; give it a curve in the unit that the ear judges (dB, octaves).
 * Kept breakpoints are the ones given, so no slope grows. Running it again changes nothing. Iterative: any length.
 * Edge: steps are kept where they are over the tolerance; a bent segment is kept with both its ends.
 * Source: Ramer 1972; Douglas and Peucker 1973.
 * @throws RangeError for a negative tolerance.
 */
export function simplify<Value extends number>(envelope: Envelope<Value>, tolerance: number): Breakpoint<Value>[] {
  if (!(tolerance >= 0)) throw new RangeError("simplify: tolerance must not be negative");
  const times = Float64Array.from(envelope, (point) => point.time);
  const values = Float64Array.from(envelope, (point) => point.value);
  return keptIndices(times, values, tolerance, anchorsOf(envelope)).map((i) => envelope[i]!);
}

/**
 * As `simplify`, on plain arrays of one length: the indices that stay, rising. `anchors` stay whatever the tolerance, and
 * hold the first and the last index; a miss counts `weights` times at its index, once without.
 */
export function keptIndices(
  times: Float64Array,
  values: Float64Array,
  tolerance: number,
  anchors: readonly number[],
  weights: ArrayLike<number> | null = null,
): number[] {
  const kept = new Uint8Array(times.length);
  for (const anchor of anchors) kept[anchor] = 1;
  const open: number[] = [];
  for (let i = 1; i < anchors.length; i++) open.push(anchors[i - 1]!, anchors[i]!);
  while (open.length > 0) {
    const to = open.pop()!;
    const from = open.pop()!;
    const far = farthest(times, values, from, to, tolerance, weights);
    if (far < 0) continue;
    kept[far] = 1;
    open.push(from, far, far, to);
  }
  const indices: number[] = [];
  for (let i = 0; i < kept.length; i++) if (kept[i] === 1) indices.push(i);
  return indices;
}

/** Points that stay whatever the tolerance: the ends, and both ends of a bend. */
function anchorsOf(envelope: Envelope): number[] {
  const last = envelope.length - 1;
  const stays = (i: number) =>
    i === 0 || i === last || envelope[i]!.curve !== undefined || envelope[i - 1]!.curve !== undefined;
  return envelope.flatMap((_, i) => (stays(i) ? [i] : []));
}

/** The point between that lies farthest from the line, and farther than the tolerance; -1 when none does. */
function farthest(
  times: Float64Array,
  values: Float64Array,
  from: number,
  to: number,
  tolerance: number,
  weights: ArrayLike<number> | null,
): number {
  const start = times[from]!;
  const value = values[from]!;
  const length = times[to]! - start;
  const slope = length > 0 ? (values[to]! - value) / length : 0;
  let far = -1;
  let most = tolerance;
  for (let i = from + 1; i < to; i++) {
    const miss = Math.abs(values[i]! - (value + slope * (times[i]! - start))) * (weights === null ? 1 : weights[i]!);
    if (miss <= most) continue;
    most = miss;
    far = i;
  }
  return far;
}
