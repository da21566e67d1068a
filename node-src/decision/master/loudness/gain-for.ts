import { limitedLoudness } from "#src/decision/master/loudness/limited-loudness.ts";
import { amplitudeToDecibels } from "#src/dsp/decibels.ts";
import { LOUDNESS_LOOP } from "#src/knowledge/master/moves.ts";
import type { LoudnessHops } from "#src/model/master/mix-features.ts";
import type { Dbtp, Decibels, LoudnessUnits, Lufs } from "#src/model/units.ts";

/** What is to be reached, and by what. */
export interface LoudnessGoal {
  readonly loudness: Lufs;
  readonly ceiling: Dbtp;
  /** What reads louder than this has to keep to a lower ceiling, so that it is not to; `null` where the ceiling is one. */
  readonly notLouder: Lufs | null;
  /** Without a limiter a gain ends at the ceiling. */
  readonly limiter: boolean;
}

/** A gain in front of the limiter. */
export interface GainChoice {
  readonly gain: Decibels;
  /** It ends where the limiter would have to reach deeper than it may, or at the ceiling without one: more loudness is not to be had. */
  readonly atEnd: boolean;
}

/**
 * The gain that brings sound to a loudness behind the limiter.
 *
 * @param integrated What the sound has in front of it.
 * @param off How far what was measured lay above what was foretold, of an earlier pass.
 */
export function gainFor(
  hops: LoudnessHops,
  integrated: Lufs,
  { loudness, ceiling, limiter }: Pick<LoudnessGoal, "loudness" | "ceiling" | "limiter">,
  off: LoudnessUnits = 0,
): GainChoice {
  const peak = highestPeak(hops);
  const end = ceiling - peak + (limiter ? LOUDNESS_LOOP.reduction : 0);
  const plain = loudness - integrated;
  if (!limiter || peak + plain <= ceiling)
    return plain > end ? { gain: end, atEnd: true } : { gain: plain, atEnd: false };
  const foretold = limitedLoudness(hops);
  const missing = (gain: Decibels) => loudness - (foretold(gain, ceiling) + off);
  if (missing(end) > 0) return { gain: end, atEnd: true };
  let [low, high] = [Math.min(plain - Math.abs(off), end), end];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (missing(middle) > 0) low = middle;
    else high = middle;
  }
  return { gain: (low + high) / 2, atEnd: false };
}

/** Of some dB, a thousandth is left. */
const HALVINGS = 14;

export function highestPeak({ peaks }: LoudnessHops): Dbtp {
  return amplitudeToDecibels(peaks.reduce((top, peak) => Math.max(top, peak), 0));
}
