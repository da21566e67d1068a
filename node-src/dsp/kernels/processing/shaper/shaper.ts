import type { OversamplingPlan } from "#src/dsp/oversampling/oversampling-plan.ts";
import type { Hertz } from "#src/model/units.ts";

/** A curve at a higher rate, and the way there and back, over one or two channels at once. */
export interface Shaper {
  /** `count` samples of every channel from sample `from` on, in place; at most those that it was made for. */
  run(block: readonly Float64Array[], from: number, count: number): void;
  /** Sets the memory to 0 that has sunk below hearing. */
  settle(): void;
  /** As if nothing had passed yet. */
  reset(): void;
}

/**
 * What is added to the sound: `wet` times what the curve changes of it, without its constant part; `dry` times the sound itself, which
 * passes no filter.
 *
 * Shape: v = x + even (1 - sqrt((evenDrive x)^2 + 1)) / evenDrive, then tanh(oddDrive v) / oddDrive; what is added is that less x.
 * An `even` or an `oddDrive` of 0 leaves its part out. Small signals are not changed at all.
 */
export interface ShaperPlan {
  readonly oversampling: OversamplingPlan;
  readonly evenDrive: number;
  readonly even: number;
  readonly oddDrive: number;
  readonly dry: number;
  readonly wet: number;
  /** Share of the way that the constant part follows in a sample. */
  readonly follow: number;
}

/** 5 Hz: where the constant part of what is added ends. */
export const CONSTANT_ENDS: Hertz = 5;
/** Beyond this, 120 dB over full scale, the curve goes on as it is there, so that no square grows past what numbers hold. */
export const CURVE_ENDS = 1e6;
/** e^(2 x) is 2^(x times this). */
export const TURNS = 2 * Math.LOG2E;
/** From here on a hyperbolic tangent is 1 to the last bit. */
export const TURNS_END = 64;
/**
 * 2^f between -0.5 and 0.5 to 3.1e-9 of it, from the sixth power down to the first; of 0 it is exactly 1, and as steep as it should be.
 * Source: minimax design, by linear programming.
 */
export const POWER_TERMS = [
  0.00015321154658668986,
  0.0013390161489612617,
  0.009618526304683898,
  0.055503622525904635,
  0.2402264754975755,
  Math.LN2,
] as const;
