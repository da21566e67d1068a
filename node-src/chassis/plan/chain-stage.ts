import type { MasterStage } from "#src/knowledge/master/stages.ts";

/** A stage of a master as devices of Live's own, in the order of the sound. */
export interface ChainStage extends Translated {
  readonly stage: MasterStage;
  readonly process: string;
  /** What was found in the sound, and what the master does about it; one sentence each. */
  readonly found: string;
  readonly did: string;
}

/** How a stage comes out in Live's own devices. */
export interface Translated {
  /** `null`: nothing is asked for. */
  readonly fidelity: Fidelity | null;
  /** How near it is, by which model; one sentence. */
  readonly sentence: string;
  readonly devices: readonly ChainDevice[];
}

/** Whether the devices do what the master does: within a bound, near it, or not at all. */
export type Fidelity = "exact" | "near" | "left out";

/** One device, by the class and the paths that a set file has. */
export interface ChainDevice {
  readonly className: string;
  /** Stored values of all that make its sound; what is not here rests. */
  readonly settings: Readonly<Record<string, number | boolean | string>>;
  /** The same as the device shows it, for the hand. */
  readonly byHand: string;
}
