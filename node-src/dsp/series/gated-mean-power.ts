import { movingMean } from "#src/dsp/series/moving-mean.ts";
import type { Decibels } from "#src/model/units.ts";

/** What counts of a stretch: moments, by a window of so many values, that lie at most this far under what counts. */
export interface RelativeGate {
  /** Values, centred. */
  readonly window: number;
  /** Negative. */
  readonly under: Decibels;
}

/**
 * Mean power from index `from` up to `to` of what its own gate lets pass, heard through a gain in dB when one is given.
 *
 * Shape: the gate is set again from what passed until it stays; a level stretch passes whole, and a tail leaves the mean alone.
 * Edge: an empty stretch and silence give 0. Indices outside the array are cut off.
 */
export function gatedMeanPower(
  power: Float64Array,
  from: number,
  to: number,
  { window, under }: RelativeGate,
  gain: ArrayLike<Decibels> | null = null,
): number {
  const first = Math.max(0, from);
  const heard = power.slice(first, Math.max(first, Math.min(power.length, to)));
  if (gain !== null)
    for (let i = 0; i < heard.length; i++) heard[i]! *= Math.exp(gain[first + i]! * NEPERS_PER_DECIBEL);
  const levels = movingMean(heard, Math.max(1, window));
  const factor = Math.exp(under * NEPERS_PER_DECIBEL);
  let mean = meanAbove(heard, levels, 0);
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const next = meanAbove(heard, levels, mean * factor);
    if (next <= mean) break;
    mean = next;
  }
  return mean;
}

/** 10^(dB / 10) = e^(dB * ln 10 / 10). */
const NEPERS_PER_DECIBEL = Math.LN10 / 10;
/** Each pass leaves out more or ends; a tail of a minute settles in six. */
const MOST_PASSES = 12;

function meanAbove(heard: Float64Array, levels: Float64Array, threshold: number): number {
  let sum = 0;
  let count = 0;
  for (let i = 0; i < heard.length; i++) {
    if (levels[i]! < threshold) continue;
    sum += heard[i]!;
    count += 1;
  }
  return count > 0 ? sum / count : 0;
}
