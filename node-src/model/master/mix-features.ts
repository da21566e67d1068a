import type { Dbfs, Dbtp, Decibels, Fraction, Hertz, LoudnessUnits, Lufs, Seconds } from "#src/model/units.ts";

/** What a file gives to whom is to master it. Levels of silence are `-Infinity`; nothing is ever NaN. */
export interface MixFeatures {
  readonly sampleRate: Hertz;
  readonly channels: number;
  /** Word length of the file; `null` where it has none. */
  readonly bits: number | null;
  /** Samples are floats, whatever their length. */
  readonly float: boolean;
  readonly duration: Seconds;
  readonly integrated: Lufs;
  readonly maxMomentary: Lufs;
  readonly maxShortTerm: Lufs;
  readonly loudnessRange: LoudnessUnits;
  readonly truePeak: Dbtp;
  readonly samplePeak: Dbfs;
  /** True peak over integrated loudness; `null` without loudness. */
  readonly peakToLoudness: Decibels | null;
  /** True peak over the short-term loudness that 5 % of the time is above; `null` without loudness. */
  readonly peakToShortTerm: Decibels | null;
  /** Runs of three or more samples at full scale. */
  readonly clippedRuns: number;
  /** Where peaks crowd at one height; `null` where they do not. */
  readonly heldPeaks: HeldPeaks | null;
  readonly correlation: number | null;
  /** As `correlation`, of what lies below 150 Hz; `null` for one channel and for nothing there. */
  readonly lowCorrelation: number | null;
  /** What mono playback changes: 0 or less. */
  readonly monoChange: LoudnessUnits;
  /** Both of two channels carry the same. */
  readonly dualMono: boolean;
  /** Levels of the third octaves from 25 Hz to 20 kHz, mean power of the channels, with one common reference. */
  readonly thirdOctaves: readonly Decibels[];
  /** Side over middle in each of the five image ranges; `-Infinity` for one channel, `null` where neither has anything. */
  readonly sides: readonly (Decibels | null)[];
  /** How far the levels of each dynamics range spread over the loudest half minute; `null` where too little sounds. */
  readonly bandSpreads: readonly (Decibels | null)[];
  /** From the most frequent down. */
  readonly resonances: readonly Resonance[];
  /** Where the loudest section begins. */
  readonly loudestFrom: Seconds;
  readonly hops: LoudnessHops;
}

/** A height near the highest peak at which more peaks stand than beneath it. */
export interface HeldPeaks {
  /** Of the highest among them. */
  readonly height: Dbtp;
  readonly count: number;
  /** Times as many as in as wide a stretch beneath. */
  readonly crowding: number;
  /** How many levels the sound around those peaks has, in steps of a quarter of a decibel: few where one sound comes again and again. */
  readonly kinds: number;
  /** Peaks that stand above them. */
  readonly above: number;
}

/** A frequency that stands out of its surroundings for much of the time, whatever is played. */
export interface Resonance {
  readonly frequency: Hertz;
  /** Mean height over the median around it, while it stands out. */
  readonly excess: Decibels;
  /** Of the time that sounds. */
  readonly share: Fraction;
  /** Width of what stands out, in octaves. */
  readonly width: number;
}

/** Ten-millisecond series from the file's start, of which loudness behind a limiter can be foretold. Rounded to floats: less than a millionth of a decibel off. */
export interface LoudnessHops {
  /** K-weighted mean power, channels summed. */
  readonly powers: Float32Array;
  /** Largest true peak of the channels, linear. */
  readonly peaks: Float32Array;
}
