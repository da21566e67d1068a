import type { Dbtp, Decibels, Fraction, Hertz, LoudnessUnits, Lufs } from "#src/model/units.ts";

/** What a track's features say of it. Frames are those of its features; a mask holds 1 where something is so. */
export interface TrackTraits {
  /** K-weighted power of blocks of 400 ms; block i begins in frame i * `BLOCK_FRAMES.step`. */
  readonly blocks: Float64Array;
  /** Blocks over both gates of BS.1770. */
  readonly sounds: Uint8Array;
  /** Integrated, so while it sounds. `-Infinity` for silence. */
  readonly loudness: Lufs;
  /** Frames of blocks that sound. */
  readonly active: Uint8Array;
  readonly truePeak: Dbtp;
  readonly dynamics: DynamicsTraits;
  /** Mean power of each of the 75 bands in active frames. */
  readonly bands: Float64Array;
  /** `null` for one channel, and for silence. */
  readonly image: ImageTraits | null;
  readonly clipped: { readonly samples: number; readonly frames: Uint8Array };
  readonly resonances: readonly Resonance[];
}

export interface DynamicsTraits {
  readonly peakToLoudness: LoudnessUnits;
  readonly loudnessRange: LoudnessUnits;
  /** Less than a minute was heard: the range is not to be relied on (EBU Tech 3341). */
  readonly unstable: boolean;
  /** Levels of active frames, rising: mean square of the samples of a channel, in dB. */
  readonly levels: Float64Array;
}

export interface ImageTraits {
  /** Over the whole band, K-weighted. */
  readonly correlation: number;
  /** Right over left. */
  readonly balance: Decibels;
  /** What one loudspeaker for both makes of the K-weighted level; 0 for two equal channels, -3 for unrelated ones. */
  readonly monoChange: Decibels;
  /** Active frames in which one channel works against the other. */
  readonly opposed: Uint8Array;
  readonly ranges: readonly ImageRange[];
}

/** One of the ranges of `IMAGE_RANGE_EDGES`. */
export interface ImageRange {
  /** Power re that of all ranges. */
  readonly share: Decibels;
  /** Side over middle; `-Infinity` for one sound in both channels. */
  readonly side: Decibels;
  readonly correlation: number;
  /** Active frames in which its side is stronger than its middle by less than 10 dB under. */
  readonly wide: Uint8Array;
}

/** A band that stands over its surroundings for much of the time. */
export interface Resonance {
  readonly band: number;
  readonly frequency: Hertz;
  /** Median height over the surroundings, where it stands out. */
  readonly over: Decibels;
  /** Of the active time. */
  readonly share: Fraction;
  readonly frames: Uint8Array;
}

/** What everything that is heard adds up to. */
export interface MixSum {
  /** K-weighted power of the same blocks as `TrackTraits.blocks`. */
  readonly blocks: Float64Array;
  /** Power of the 75 bands. */
  readonly bands: Float64Array;
  /** Something plays in it that is not heard. */
  readonly partial: boolean;
  /** Of a file of the mix; `null` where it is only added up, which says nothing of peaks. */
  readonly truePeak: Dbtp | null;
  /** Frames over full scale. */
  readonly over: Uint8Array;
}
