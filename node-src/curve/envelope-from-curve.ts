import { keptIndices } from "#src/curve/simplify.ts";
import type { Breakpoint } from "#src/model/envelope.ts";
import type { Beats, Seconds } from "#src/model/units.ts";

/** Values on an even grid of seconds. */
export interface SampledCurve {
  readonly start: Seconds;
  readonly hopsPerSecond: number;
  readonly values: Float64Array;
}

/**
 * A sampled curve as breakpoints in beats, within `tolerance` of every sample.
 *
 * Each value stands for the middle of its hop; the ends reach out to the curve's full extent. The hops named by
 * `anchors` get a breakpoint in any case; a miss counts `weights` times at its hop. An empty curve gives none.
 * @throws RangeError for a negative tolerance.
 */
export function envelopeFromCurve(
  { start, hopsPerSecond, values }: SampledCurve,
  toBeats: (at: Seconds) => Beats,
  tolerance: number,
  anchors: readonly number[] = [],
  weights: Float64Array | null = null,
): Breakpoint[] {
  if (!(tolerance >= 0)) throw new RangeError("envelopeFromCurve: tolerance must not be negative");
  const count = values.length;
  if (count === 0) return [];
  const times = new Float64Array(count + 2);
  const heights = new Float64Array(count + 2);
  times[0] = toBeats(start);
  heights[0] = values[0]!;
  for (let i = 0; i < count; i++) times[i + 1] = toBeats(start + (i + MIDDLE) / hopsPerSecond);
  heights.set(values, 1);
  times[count + 1] = toBeats(start + count / hopsPerSecond);
  heights[count + 1] = values[count - 1]!;
  const inside = anchors.filter((hop) => hop >= 0 && hop < count).map((hop) => hop + 1);
  const stays = [...new Set([0, ...inside, count + 1])].sort((a, b) => a - b);
  const weighed = weights === null ? null : withEnds(weights);
  return keptIndices(times, heights, tolerance, stays, weighed).map((i) => ({ time: times[i]!, value: heights[i]! }));
}

/** The ends stay in any case. */
function withEnds(weights: Float64Array): Float64Array {
  const all = new Float64Array(weights.length + 2).fill(1);
  all.set(weights, 1);
  return all;
}

const MIDDLE = 0.5;
