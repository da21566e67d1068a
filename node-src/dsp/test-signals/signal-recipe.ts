import type { Speaker } from "#src/model/audio-format.ts";
import type { Dbfs, Decibels, Hertz, LinearGain, Seconds } from "#src/model/units.ts";

/** How to make a test signal at any sample rate. */
export type SignalRecipe = ToneRecipe | PeakToneRecipe | PeakBurstRecipe;

/** Stretches of one sine, in phase on all channels; its phase runs on through changes of level and through silence. */
export interface ToneRecipe {
  readonly kind: "tone";
  readonly frequency: Hertz;
  readonly speakers: readonly Speaker[];
  readonly stretches: readonly ToneStretch[];
}

export interface ToneStretch {
  readonly duration: Seconds;
  /** Peak level, `-Infinity` for silence. */
  readonly level: Dbfs;
  /** Added to the level, one a channel; none when all channels are alike. */
  readonly offsets?: readonly Decibels[];
}

/** A stereo sine at a fraction of the sample rate, faded in and out. */
export interface PeakToneRecipe {
  readonly kind: "peak-tone";
  /** Samples a period. */
  readonly period: number;
  readonly amplitude: LinearGain;
  /** Phase of the first sample. */
  readonly degrees: number;
  readonly duration: Seconds;
  readonly fade: Seconds;
}

/**
 * A stereo sine of six samples a period and half amplitude, in whose middle one period of four samples at full amplitude
 * stands: made at four times the sample rate, low-passed, and every fourth sample taken from `offset` on.
 */
export interface PeakBurstRecipe {
  readonly kind: "peak-burst";
  readonly offset: 0 | 1 | 2 | 3;
  readonly duration: Seconds;
  readonly fade: Seconds;
}

/** A signal that is made while it is read: 32-bit floats, little-endian, interleaved. */
export interface TestSignal {
  readonly speakers: readonly Speaker[];
  readonly frames: number;
  /** Fills `into` with whole frames; answers the bytes filled, 0 at the end. */
  read(into: Uint8Array): number;
}
