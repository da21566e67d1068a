import type { ChainStage } from "#src/chassis/plan/chain-stage.ts";
import type { PlacedChain } from "#src/chassis/plan/placed-chain.ts";
import type { Refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";

/**
 * A master's chain on the main track of the running Live: set up and taken back.
 *
 * One ledger and one way back of our own: Live's undo has a step for each device and parameter.
 */
export interface LiveChain {
  /**
   * Puts the stages behind all that sounds on the main track, each in whole; what cannot be put there is told for the hand.
   *
   * Shape: `stages` as `translateChain` gives them for a Limiter that knows true peaks; where Live's own does not, that is said in its stage.
   * All or nothing: what was done is taken back where anything is refused, where the signal ends (which rejects with its reason), and where
   * all of it stood there already (`already`).
   * Edge: refused where the main fader does not stand at 0 dB, and while a chain of ours `stands`.
   */
  setUp(stages: readonly ChainStage[], signal: AbortSignal): Promise<Result<PlacedChain, Refusal>>;
  /**
   * Takes everything back that `setUp` did: devices out, values to what stood there, exactly. What a person changed since stays theirs, the device with it, and is told.
   *
   * Edge: refused where Live does not take it back, as on a frozen track: the rest is still ours then, and the next `revert` goes on.
   */
  revert(): Promise<Result<RevertedChain, Refusal>>;
  /** Whether anything of ours is to be taken back. */
  readonly stands: boolean;
}

/**
 * What taking a chain back came to.
 */
export interface RevertedChain {
  /** Devices that were taken out, as Live shows them. */
  readonly removed: readonly string[];
  /** Devices that stood there before, and have their values back. */
  readonly restored: readonly string[];
  readonly left: readonly LeftToUser[];
}

/**
 * What a person did since, by the device as Live shows it: `"turned"`: parameters of one that stood there before, which stay as they are; `"gone"`: a
 * device that is not there any more, so that nothing was left to take back; `"stays"`: a device of ours, by the parameters that were turned on it; by none,
 * a Limiter that stays behind a gain.
 */
export interface LeftToUser {
  readonly device: string;
  readonly what: "turned" | "gone" | "stays";
  /** As the newest Live shows them. */
  readonly parameters: readonly string[];
}
