/** How samples are rounded to whole steps with noise. */
export interface RoundingPlan {
  readonly channels: number;
  /** Of a unit; a power of two. */
  readonly steps: number;
  readonly seed: number;
  /** What of the last errors, the newest first, is taken from a sample before it is rounded; at most `MOST_WEIGHTS`. None leaves noise even. */
  readonly weights: readonly number[];
}

/** Rounds one or two channels with triangular noise two steps wide, which does not depend on the sound. */
export interface Rounding {
  /**
   * Samples `from` to `to` of every channel, in place. Each sample takes two numbers of the seed's sequence; those of the frame at `from` begin at
   * `draw`, the first channel's before the second's, and frame follows frame.
   */
  run(block: readonly Float64Array[], from: number, to: number, draw: number): void;
  /** Forgets the last errors. */
  reset(): void;
}

export const MOST_WEIGHTS = 9;
/** From here on a number of 64 bits has no fraction to be rounded, and its errors would be noise of another size: it passes, and leaves no error. */
export const ALL_WHOLE = 2 ** 52;

/** @throws RangeError for more weights than are held. */
export function checkWeights({ weights }: RoundingPlan): void {
  if (weights.length > MOST_WEIGHTS)
    throw new RangeError(`rounding: ${weights.length} weights are more than ${MOST_WEIGHTS}`);
}
