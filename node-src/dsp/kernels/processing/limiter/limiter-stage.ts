import type { LinearGain, Samples } from "#src/model/units.ts";

/** The numbers by which a kernel limits once. All stages of a limiter run one after the other on the same block. */
export interface LimiterStage {
  /** Sound is not to pass this between samples either. */
  readonly ceiling: LinearGain;
  /** One side of the filter that reads the signal half way between two samples: tap k weighs the k-th sample from there, on both sides. */
  readonly half: Float32Array;
  /** A shorter one of the same, at most as long; empty for none. Where the two differ, sound lies so high that filters disagree on its peaks. */
  readonly shorter: Float32Array;
  /** How much of that difference is added to a peak. */
  readonly doubt: number;
  /** One side of the filter that reads half way between those, four taps. */
  readonly quarter: Float32Array;
  /** Reduction is held from one peak to the next where they are less than this apart; 1 holds nothing. */
  readonly hold: Samples;
  /** What was never less over this time counts as lasting, and is let go slowly. */
  readonly lasting: Samples;
  /** What is left after a sample of the reduction that is let go: of peaks, and of what lasts. 0 lets go at once. */
  readonly release: { readonly peaks: number; readonly lasting: number };
  /** Three moving means over the reduction; the longest reduction is begun their lengths' sum less 2 before its peak. */
  readonly means: readonly [Samples, Samples, Samples];
}

/** Limits one or two channels together, in place. */
export interface LimiterKernel {
  /** `count` samples of every channel from sample `from` on; at most those that it was made for. */
  run(block: readonly Float64Array[], from: number, count: number): void;
  /** As if nothing had passed yet. */
  reset(): void;
  /** The smallest factor that a stage applied in the last run, one a stage; 1 where nothing was reduced. */
  readonly deepest: readonly LinearGain[];
}

/** Samples of context that the quarter filter and the search for a peak between readings take beyond the half filter's. */
export const QUARTER_REACH = 2;
/** A reading above this share of the ceiling may have a peak above it beside it: cos(0.49 pi / 4), rounded down. */
export const REFINED_FROM = 0.92;
/** Reductions are whole multiples of this, so that moving sums stay exact over any length and end at exactly 0. */
export const REDUCTION_STEPS = 2 ** 28;
/** Louder counts as this loud when peaks are looked for, so that no 32-bit sum overflows; quieter counts as silence, so that none is denormal. */
export const LOUDEST = 2 ** 60;
export const QUIETEST = 2 ** -60;
/** A reduction under this is none: it ends what is let go. */
export const LEAST_REDUCTION = 1e-9;

/** How much later a stage gives what it takes. */
export function stageLatency(stage: LimiterStage): Samples {
  return stage.half.length + QUARTER_REACH + (stage.hold - 1) + (lookahead(stage) - 1);
}

/** Over how many samples a reduction comes. */
export function lookahead({ means }: LimiterStage): Samples {
  return means[0] + means[1] + means[2] - 2;
}
