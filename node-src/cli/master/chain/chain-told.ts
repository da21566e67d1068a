import type { PlacedChain } from "#src/chassis/plan/placed-chain.ts";
import type { LoudnessGoal } from "#src/decision/master/loudness/gain-for.ts";
import type { MixFeatures } from "#src/model/master/mix-features.ts";

/** A chain that was set up, as words and JSON tell it. */
export interface ChainTold extends PlacedChain {
  readonly set: string;
  readonly mix: string;
  readonly platform: string | null;
  readonly goal: LoudnessGoal;
  readonly before: MixFeatures;
  /** The copy; `null` where none was written. */
  readonly output: string | null;
  /** What came of it. */
  readonly sentence: string;
  /** What has to be known of the mix and the copy besides. */
  readonly remarks: readonly string[];
}

/** Said of every chain. */
export const NOT_THE_RENDER =
  "The chain is not the render: it does what Live's devices do, which is as near as each stage says, and was not measured in Live.";
