import type { SlotSums } from "#src/analysis/quality/slot-powers.ts";
import { amplitudeToDecibels, powerToDecibels } from "#src/dsp/decibels.ts";
import { DENSITY } from "#src/knowledge/quality-control/delivery-limits.ts";
import type { LoudnessFindings } from "#src/model/quality/quality-reading.ts";

/**
 * How far peaks move in what is loud, and how far they stand above the power beneath them and move against it, each as the middle distance
 * from its middle value, by tenths of a second.
 *
 * Edge: `null` for less than `DENSITY.least` seconds of such. A steady tone has neither movement: its peaks stand where its power puts them.
 */
export function heldPeaks({ powers, peaks }: SlotSums): LoudnessFindings["movement"] {
  const tops = Array.from(peaks.values(), amplitudeToDecibels);
  const [left, right] = [powers.left.values(), powers.right.values()];
  const levels = tops.map((_, slot) => powerToDecibels(Math.max(left[slot]!, right[slot]!)));
  const loudest = levels.reduce((most, level) => Math.max(most, level), Number.NEGATIVE_INFINITY);
  const loud = [...tops.keys()].filter((slot) => levels[slot]! > loudest - DENSITY.within);
  if (loud.length < DENSITY.least * SLOTS_PER_SECOND) return null;
  return {
    peaks: spread(loud.map((slot) => tops[slot]!)),
    crest: spread(loud.map((slot) => tops[slot]! - levels[slot]!)),
  };
}

const SLOTS_PER_SECOND = 10;

function spread(values: readonly number[]): number {
  const middle = median(values);
  return median(values.map((value) => Math.abs(value - middle)));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
