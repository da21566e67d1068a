import { simplify } from "#src/curve/simplify.ts";
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
 * Each value stands for the middle of its hop; the ends reach out to the curve's full extent. An empty curve gives none.
 */
export function envelopeFromCurve(
  { start, hopsPerSecond, values }: SampledCurve,
  toBeats: (at: Seconds) => Beats,
  tolerance: number,
): Breakpoint[] {
  if (values.length === 0) return [];
  const points: Breakpoint[] = [{ time: toBeats(start), value: values[0]! }];
  values.forEach((value, i) => {
    points.push({ time: toBeats(start + (i + MIDDLE) / hopsPerSecond), value });
  });
  points.push({ time: toBeats(start + values.length / hopsPerSecond), value: values.at(-1)! });
  return simplify(points, tolerance);
}

const MIDDLE = 0.5;
