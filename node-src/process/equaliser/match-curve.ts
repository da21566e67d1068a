import { THIRD_OCTAVES } from "#src/knowledge/processing/third-octaves.ts";
import type { Decibels, Fraction, Hertz } from "#src/model/units.ts";

/** What one sound is to take over of another's tone: levels of both in third octaves (`THIRD_OCTAVES`), with any common reference. */
export interface MatchOrder {
  readonly found: readonly Decibels[];
  readonly wanted: readonly Decibels[];
  /** How much of the difference is made up. */
  readonly amount: Fraction;
  /** Most that any band is moved, either way. */
  readonly most: Decibels;
}

/** A band this far below the loudest one of its sound is taken for noise, and left alone. */
const HEARD: Decibels = 60;
/** Shares of a band's neighbours: one band that stands out is not followed alone. */
const SMOOTHED = [0.25, 0.5, 0.25] as const;

/**
 * The gain at any frequency that brings one sound's tone nearer to another's; the difference of their levels is no tone and stays.
 *
 * Shape: straight between mid-band frequencies over a logarithmic axis, steady beyond the first and the last.
 * Edge: bands that one of the two does not have are not moved; nothing common is 0 dB throughout.
 * @throws RangeError for other than 30 levels, or for an amount or a limit that is none.
 */
export function matchCurve({ found, wanted, amount, most }: MatchOrder): (at: Hertz) => Decibels {
  if (found.length !== THIRD_OCTAVES.length || wanted.length !== THIRD_OCTAVES.length)
    throw new RangeError(`matchCurve: ${found.length} and ${wanted.length} levels are not ${THIRD_OCTAVES.length}`);
  if (!(amount >= 0 && amount <= 1 && most >= 0))
    throw new RangeError(`matchCurve: ${amount} up to ${most} dB is no order`);
  const heard = THIRD_OCTAVES.map((_, i) => isHeard(found, i) && isHeard(wanted, i));
  const differences = heard.map((both, i) => (both ? wanted[i]! - found[i]! : 0));
  const mean = differences.reduce((sum, x) => sum + x, 0) / Math.max(1, heard.filter(Boolean).length);
  const tone = heard.map((both, i) => (both ? differences[i]! - mean : 0));
  const gains = heard.map((both, i) => (both ? Math.max(-most, Math.min(most, amount * smoothedAt(tone, i))) : 0));
  return (at) => between(gains, at);
}

function isHeard(levels: readonly Decibels[], band: number): boolean {
  return levels[band]! > Math.max(...levels) - HEARD;
}

function smoothedAt(values: readonly number[], at: number): number {
  const last = values.length - 1;
  return SMOOTHED.reduce((sum, share, i) => sum + share * values[Math.max(0, Math.min(last, at + i - 1))]!, 0);
}

function between(gains: readonly Decibels[], at: Hertz): Decibels {
  const last = gains.length - 1;
  const place = Math.max(
    0,
    Math.min(last, last * (Math.log(at / THIRD_OCTAVES[0]!) / Math.log(THIRD_OCTAVES[last]! / THIRD_OCTAVES[0]!))),
  );
  const below = Math.min(last - 1, Math.floor(place));
  return gains[below]! + (gains[below + 1]! - gains[below]!) * (place - below);
}
