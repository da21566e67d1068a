/** The part of a parameter that a curve is given to move in, whatever unit the curve itself has. */
export interface GivenRange {
  /** Where the curve's lowest value stands; above `to` the curve is turned upside down. `-Infinity` dB is silence. */
  readonly from: number;
  /** Where its highest value stands. */
  readonly to: number;
  readonly unit: RangeUnit;
}

/** Units that Live shows parameters in; `pan` from -1 (left) to 1 (right), `ratio` as in 4 to 1. */
export type ShownUnit = "dB" | "Hz" | "%" | "pan" | "cents" | "ms" | "°" | "bpm" | "ratio";

/**
 * What the numbers of a range count: a unit; `"shown"`: whatever the parameter shows; `"way"`: the way of its knob, 0 to 1.
 * Per cent of a parameter that shows another unit are per cent of its way.
 */
export type RangeUnit = ShownUnit | "shown" | "way";
