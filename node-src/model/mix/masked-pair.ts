import type { BarSpans } from "#src/model/mix/bar-words.ts";
import type { Decibels, Fraction, Hertz, Phon } from "#src/model/units.ts";

/** One track hiding another where both sound. Source of the measure: Moore, Glasberg and Baer 1997, partial loudness. */
export interface MaskedPair {
  /** Ids of tracks. */
  readonly masker: number;
  readonly maskee: number;
  /** Median of what the masked one loses in loudness level while both sound. */
  readonly loss: Phon;
  /** The middle half of the loss lies between these. */
  readonly low: Hertz;
  readonly high: Hertz;
  /** Of the time that the masked one sounds, how much is lost to this masker. */
  readonly share: Fraction;
  /** By how much the masker is over the masked one in most bands. */
  readonly over: Decibels;
  /** Where it happens. */
  readonly bars: BarSpans;
}
