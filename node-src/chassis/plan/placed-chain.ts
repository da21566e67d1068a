import type { ChainDevice, ChainStage } from "#src/chassis/plan/chain-stage.ts";

/** A chain as it stands on the main track. */
export interface PlacedChain {
  readonly stages: readonly PlacedStage[];
  /** What stood there before and stays, in the order of the sound. */
  readonly others: readonly OtherDevice[];
  /** All of it stood there, so that nothing was done. */
  readonly already: boolean;
}

export interface PlacedStage extends Omit<ChainStage, "devices"> {
  readonly state: "nothing" | "placed" | "by hand";
  /** Why the host could not put its devices there; `null` for a stage that was put there, or that was left out before. */
  readonly why: string | null;
  readonly devices: readonly PlacedDevice[];
}

/** A device of the chain, and where it stands; `place` counts from 0 and is `null` where it is set by hand. */
export interface PlacedDevice extends ChainDevice {
  readonly place: number | null;
  /** It stood there at rest, and was set. */
  readonly reused: boolean;
  /** As of `InsertedDevice`; `null` for one that was not put in. */
  readonly evidence: "seen" | "composed" | null;
  /** What the host holds of what was set, by path. */
  readonly held: Readonly<Record<string, number>>;
}

export interface OtherDevice {
  readonly name: string;
  /** Whether it changes the sound: a device that is on and not at rest. */
  readonly sounds: boolean;
}
