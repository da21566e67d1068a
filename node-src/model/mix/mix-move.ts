import type { BarSpans } from "#src/model/mix/bar-words.ts";
import type { FindingCode } from "#src/model/mix/mix-finding.ts";
import type { Fraction } from "#src/model/units.ts";

/** Stages of a mix, in the order they are made in. */
export const MIX_STAGES = ["gain", "pan", "eq", "dynamics", "rebalance", "space", "bus"] as const;

export type MixStage = (typeof MIX_STAGES)[number];

/** One change of one track with its evidence. */
export interface MixMove {
  /** The same for the same change of the same track of a set, whatever else is found: `"gain-vox-lead"`. */
  readonly id: string;
  readonly stage: MixStage;
  /** The track's id. */
  readonly track: number;
  readonly kind:
    | "fader"
    | "pan"
    | "bell"
    | "shelf"
    | "low-cut"
    | "dynamic-bell"
    | "compressor"
    | "duck"
    | "glue"
    | "width"
    | "bass-mono"
    | "polarity"
    | "clip-gain"
    | "send";
  /** Live's device that would hold it, `null` for the mixer. */
  readonly device: string | null;
  /** The track that steers the device, by its id: its sound behind its own devices, in front of its fader. Left out where the track's own sound does. */
  readonly key?: number;
  readonly parameters: readonly MoveParameter[];
  /** How large, in `unit`; signed. */
  readonly size: number;
  readonly unit: string;
  readonly confidence: Fraction;
  readonly because: readonly FindingCode[];
  /** A sentence with the figures. */
  readonly evidence: string;
  readonly predicted: Prediction;
  /** What the same change does to others, one line each that changes by a figure worth saying. */
  readonly neighbours: readonly NeighbourEffect[];
  /** What takes the move back if it is broken after it, as a sentence. */
  readonly guard: string;
  /** What a producer reads: what, where, why, what will be heard. */
  readonly sentence: string;
  readonly bars: BarSpans;
}

export interface MoveParameter {
  readonly name: string;
  /** `null` where it is not known where the parameter stands. */
  readonly from: number | null;
  readonly to: number;
  readonly unit: string;
}

export interface Prediction {
  /** What is predicted: `"loudness re mix"`, `"loss to Pad"`, `"excess at 2.5 kHz"`. */
  readonly measure: string;
  readonly before: number;
  readonly after: number;
  readonly unit: string;
}

export interface NeighbourEffect extends Prediction {
  readonly track: number;
}
