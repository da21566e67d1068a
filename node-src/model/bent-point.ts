/** A point that a hand can take, and how the line bends on its way to the next one. */
export interface BentPoint<Value extends number = number> {
  /** Beats, or the fraction of a cycle. */
  readonly at: number;
  readonly value: Value;
  /** -1 to 1: above 0 slow then fast, below 0 fast then slow, 0 straight. Of the last point without meaning. */
  readonly bend: number;
}
