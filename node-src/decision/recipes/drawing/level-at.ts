import { lastAtOrBefore } from "#src/dsp/bezier.ts";
import type { Envelope } from "#src/model/envelope.ts";
import type { Beats } from "#src/model/units.ts";

/**
 * A level in decibels or loudness units at a time, straight between readings.
 * Edge: no readings give `-Infinity`; between a reading that is infinite and one that is not, it is infinite. Never NaN.
 */
export function levelAt(levels: Envelope, at: Beats): number {
  const k = lastAtOrBefore(levels, at);
  const left = levels[Math.max(0, k)];
  const right = levels[k + 1] ?? left;
  if (left === undefined || right === undefined) return Number.NEGATIVE_INFINITY;
  if (at <= left.time || right.time <= left.time || left.value === right.value) return left.value;
  if (!Number.isFinite(left.value)) return left.value;
  if (!Number.isFinite(right.value)) return right.value;
  return left.value + ((right.value - left.value) * (at - left.time)) / (right.time - left.time);
}
