import type { Decibels, Fraction, LoudnessUnits, Seconds } from "#src/model/units.ts";

/** How a Compressor of Live's is set, but for its threshold: as Peak, with what it detects in decibels. A Glue Compressor has ratios, times and knees of its own, and takes the nearest. */
export interface CompressionSettings {
  readonly ratio: number;
  readonly attack: Seconds;
  readonly release: Seconds;
  /** As Live takes it: half of the width of the bend. */
  readonly knee: Decibels;
}

/** What a Compressor is to take off: `reduction` at most in `share` of the time that counts, and no less. */
export interface CompressionGoal {
  readonly reduction: Decibels;
  /** 0.95 is the 95th percentile. */
  readonly share: Fraction;
}

/** A device behind all devices of a track and in front of its fader. */
export interface AskedCompression {
  readonly device: "Compressor" | "Glue Compressor";
  /** Its track's id. */
  readonly track: number;
  /** The track that steers it, heard behind its devices. */
  readonly key?: number;
  /** 1 in the frames of the mix that count. */
  readonly counts: Uint8Array;
  readonly settings: CompressionSettings;
  readonly goal: CompressionGoal;
}

/** A threshold, and what it comes to by the model that the mix is heard with. */
export interface SolvedCompression {
  /** Of peaks, re full scale. */
  readonly threshold: Decibels;
  /** What is taken off in the goal's share of the time. */
  readonly reduction: Decibels;
  /** Frame by frame. */
  readonly reductions: Float64Array;
  /** The gain behind it that leaves the track as loud as it was. */
  readonly output: Decibels;
  /** EBU Tech 3342, afterwards. */
  readonly loudnessRange: LoudnessUnits;
}

/**
 * The threshold that reaches a goal, solved on what is heard of the tracks.
 *
 * Edge: `null` where what arrives at the device is not known, as a fader on the way moves or is closed; or where the goal is not reached within 0.5 dB.
 */
export type SolveCompression = (asked: AskedCompression) => SolvedCompression | null;
