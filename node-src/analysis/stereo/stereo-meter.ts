import { channelRelations, correlationOf } from "#src/analysis/stereo/channel-relations.ts";
import { TENTHS_PER_SECOND, TenthMeans } from "#src/analysis/tenth-means.ts";
import { decibelsToPower } from "#src/dsp/decibels.ts";
import type { HopBatch } from "#src/dsp/kernels/signal-pass.ts";
import { gatedPower } from "#src/dsp/series/gated-power.ts";
import { windowMeans } from "#src/dsp/series/window-means.ts";
import { STEREO_WINDOWS } from "#src/knowledge/stereo-windows.ts";
import type { Decibels, Fraction } from "#src/model/units.ts";

/** Relations of two channels over the windows that pass the energy gates; `null` where none does. */
export interface StereoReading {
  /** Sum of L R over the root of the sums of L L and R R: 1 equal, 0 unrelated or one side silent, -1 inverted. */
  readonly correlation: number | null;
  /** The lowest correlation that the signal stays at or below for a whole second of what is heard; `null` also when it is shorter. */
  readonly lowestSustained: number | null;
  /** Side power over mid plus side power: 0 mono, 0.5 unrelated, 1 inverted. */
  readonly width: Fraction | null;
  /** Power of the right channel over the left: above 0 leans right; an infinity when one side is silent. */
  readonly balance: Decibels | null;
}

/** Stereo relations in the making. */
export interface StereoMeter {
  /** The hops that ended. */
  hear(batch: Pick<HopBatch, "count" | "frames" | "leftLeft" | "rightRight" | "leftRight">): void;
  reading(): StereoReading;
}

/**
 * Windowed, energy-gated correlation, width and balance. Means are not removed: a shared offset is correlation too.
 *
 * Memory: three numbers a tenth of a second. A last, incomplete tenth is not used.
 * Edge: every figure is within its range whatever the rounding.
 */
export function stereoMeter(): StereoMeter {
  const left = new TenthMeans();
  const right = new TenthMeans();
  const cross = new TenthMeans();
  return {
    hear({ leftLeft, rightRight, leftRight, frames, count }) {
      left.hear(leftLeft, frames, count);
      right.hear(rightRight, frames, count);
      cross.hear(leftRight, frames, count);
    },
    reading: () => stereoRelations(left.values(), right.values(), cross.values()),
  };
}

/** Relations of two channels by their mean powers and mean product in each whole tenth of a second. */
export function stereoRelations(
  leftTenths: Float64Array,
  rightTenths: Float64Array,
  crossTenths: Float64Array,
): StereoReading {
  const [left, right, cross] = [windows(leftTenths), windows(rightTenths), windows(crossTenths)];
  const both = new Float64Array(left.length);
  for (let i = 0; i < both.length; i++) both[i] = left[i]! + right[i]!;
  const { threshold } = gatedPower(both, 2 * decibelsToPower(STEREO_WINDOWS.absolute), STEREO_WINDOWS.relative);
  const correlations = new Float64Array(both.length);
  let [heard, leftTotal, rightTotal, crossTotal] = [0, 0, 0, 0];
  for (let i = 0; i < both.length; i++) {
    if (both[i]! <= threshold) continue;
    correlations[heard++] = correlationOf(left[i]!, right[i]!, cross[i]!);
    leftTotal += left[i]!;
    rightTotal += right[i]!;
    crossTotal += cross[i]!;
  }
  if (heard === 0) return { correlation: null, lowestSustained: null, width: null, balance: null };
  const relations = channelRelations(leftTotal, rightTotal, crossTotal)!;
  return { ...relations, lowestSustained: lowestSustained(correlations.subarray(0, heard)) };
}

/** The smallest, over every stretch of a second, of the largest value inside it. */
function lowestSustained(values: Float64Array): number | null {
  const width = Math.round((STEREO_WINDOWS.sustained - STEREO_WINDOWS.window) * TENTHS_PER_SECOND) + 1;
  if (values.length < width) return null;
  let lowest = 1;
  for (let i = 0; i + width <= values.length; i++) {
    let largest = -1;
    for (let j = i; j < i + width; j++) largest = Math.max(largest, values[j]!);
    lowest = Math.min(lowest, largest);
  }
  return lowest;
}

function windows(steps: Float64Array): Float64Array {
  return windowMeans(steps, Math.round(STEREO_WINDOWS.window * TENTHS_PER_SECOND), 1);
}
