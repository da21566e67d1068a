import type { MasterStage } from "#src/knowledge/master/stages.ts";

/** What a stage found in the sound, and what is to be done about it. */
export interface StageDecision<Move> {
  readonly stage: MasterStage;
  /** One sentence. */
  readonly found: string;
  /** `null`: nothing is asked for. */
  readonly move: Move | null;
  /** One sentence: what is done, or why nothing. */
  readonly did: string;
}

/** What is said where something is asked for, and the amount is 0. */
export const AT_ZERO = "nothing at amount 0";

/** A decision to do nothing. */
export function nothingAsked(stage: MasterStage, found: string, did = "nothing asked for"): StageDecision<never> {
  return { stage, found, move: null, did };
}
