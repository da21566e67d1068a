import { loudnessToPower, powerToLoudness } from "#src/dsp/decibels.ts";
import { gatedPower } from "#src/dsp/series/gated-power.ts";
import { windowMeans } from "#src/dsp/series/window-means.ts";
import { LOUDNESS_RANGE, WINDOWS } from "#src/knowledge/gating.ts";
import type { LoudnessUnits, Lufs } from "#src/model/units.ts";

/** Short-term windows a second. Source: EBU Tech 3342 v4, 3: at least 10 Hz. */
const WINDOWS_PER_SECOND = 10;

export interface LoudnessRange {
  readonly range: LoudnessUnits;
  /** The two percentiles; `-Infinity` when no window passes the gates. */
  readonly low: Lufs;
  readonly high: Lufs;
  /** Less than a minute was heard: the figure is not to be relied on. */
  readonly unstable: boolean;
}

/**
 * Loudness range (LRA) of K-weighted mean powers on an even grid of `perSecond` steps (10 or 100).
 *
 * Shape: any length; shorter than one 3 s window, or silence, gives a range of 0 between `-Infinity` and `-Infinity`.
 * Source: EBU Tech 3342 v4, 3 and Annex (percentiles by nearest rank); `unstable`: Tech 3341 v4, 2.8.
 */
export function loudnessRange(power: Float64Array, perSecond: number): LoudnessRange {
  const step = Math.round(perSecond / WINDOWS_PER_SECOND);
  const windows = windowMeans(power, Math.round(WINDOWS.shortTerm * perSecond), step);
  const { threshold } = gatedPower(windows, loudnessToPower(LOUDNESS_RANGE.absolute), LOUDNESS_RANGE.relative);
  const heard = windows.filter((window) => window > threshold).sort();
  const unstable = power.length / perSecond < LOUDNESS_RANGE.stableAfter;
  const low = powerToLoudness(percentile(heard, LOUDNESS_RANGE.low));
  const high = powerToLoudness(percentile(heard, LOUDNESS_RANGE.high));
  return { range: heard.length === 0 ? 0 : high - low, low, high, unstable };
}

/** Nearest rank in rising values; 0 of none. */
function percentile(rising: Float64Array, share: number): number {
  return rising[Math.round((rising.length - 1) * share)] ?? 0;
}
