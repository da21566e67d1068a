import type { Places } from "#src/model/quality/quality-reading.ts";
import type { Decibels, Hertz, LoudnessUnits, Lufs, Seconds } from "#src/model/units.ts";

/**
 * A file as music: what its tone, its image, its low end and its playback on other loudspeakers are judged by, measured in one pass.
 *
 * Unit: levels in dB of power, the middle (left + right) / 2 and the side (left - right) / 2. Nothing is ever NaN; what has no level reads `-Infinity`.
 */
export interface MixReading {
  readonly duration: Seconds;
  readonly sampleRate: Hertz;
  readonly channels: number;
  /** The 95th percentile of short-term loudness over -70 LUFS. */
  readonly denseShortTerm: Lufs;
  /** Middle and side together by third octaves from 25 Hz to 16 kHz; what lies above half the sample rate reads `-Infinity`. */
  readonly tone: readonly Decibels[];
  readonly image: ImageReading;
  readonly mono: MonoReading;
  /** What a loudspeaker takes away, by its name: K-weighted power of the file above that of what it plays. `null` for silence. */
  readonly lost: Readonly<Record<LoudspeakerName, LoudnessUnits | null>>;
  readonly voice: VoiceRegion;
  readonly upperMiddle: BandOverTime;
  readonly low: LowEndReading;
}

/** The loudspeakers that there is a response of. */
export const LOUDSPEAKER_NAMES = ["phone", "laptop"] as const;

export type LoudspeakerName = (typeof LOUDSPEAKER_NAMES)[number];

export interface ImageReading {
  /** Side over middle in the bands of `SIDE_BANDS`; `null` where hardly anything sounds (`IMAGE_SHARE`). */
  readonly sides: readonly (Decibels | null)[];
  /** Of left and right over the whole file, and below 150 Hz; `null` where one of them is silent. */
  readonly correlation: number | null;
  readonly lowCorrelation: number | null;
}

export interface MonoReading {
  /** Of the whole, by K-weighted power; `null` for silence, infinite where nothing is left. */
  readonly loss: LoudnessUnits | null;
  readonly ranges: readonly RangeInMono[];
  /** The third octave that loses most of those that are heard, `null` where none is. */
  readonly worst: BandInMono | null;
}

export interface RangeInMono extends BandInMono {
  readonly name: string;
}

/** A band of the sound when both channels are played by one loudspeaker. */
export interface BandInMono {
  readonly low: Hertz;
  readonly high: Hertz;
  readonly loss: LoudnessUnits;
  /** K-weighted power of the band, re the whole. */
  readonly share: Decibels;
  /** Where it loses more than `MONO_BANDS` allows for a second and longer. */
  readonly at: Places;
}

/** The middle from 1 to 4 kHz, where consonants are told apart: K-weighted re the whole, and over the side there (`null` for one channel or no side). */
export interface VoiceRegion {
  readonly share: Decibels;
  readonly overSides: Decibels | null;
}

/**
 * How the third octaves from 2 to 5 kHz move against their mean of the whole file, in windows of a second.
 *
 * Shape: window i begins at i times `step`; one row a third octave, in dB; `-Infinity` where a window has nothing there.
 */
export interface BandOverTime {
  readonly step: Seconds;
  readonly rises: readonly Float32Array[];
  /** 1 where the band stands out of its own course in the file, and its neighbours do not (`HARSH_MOMENT`). */
  readonly stands: Uint8Array;
}

export interface LowEndReading {
  /** Hits that are clearly a kick, and how many a second there are. */
  readonly kicks: number;
  readonly kicksPerSecond: number;
  /** How many sounds begin. */
  readonly onsets: number;
  /** By how much the power below 120 Hz rises at the median kick, and falls again until the next; `null` without kicks. */
  readonly rise: Decibels | null;
  readonly fall: Decibels | null;
}
