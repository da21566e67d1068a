import type { Span } from "#src/model/quality/check-item.ts";
import type { Dbfs, Dbtp, Decibels, Hertz, LoudnessUnits, Lufs, Seconds } from "#src/model/units.ts";

/** All that the checks go by, measured of one file in one pass. Nothing is ever NaN; what has no level reads `-Infinity`. */
export interface QualityReading {
  readonly file: FileReading;
  readonly level: LevelFindings;
  readonly loudness: LoudnessFindings;
  /** `null` for a file of one channel. */
  readonly stereo: StereoFindings | null;
  readonly events: EventFindings;
  readonly edges: EdgeFindings;
  readonly source: SourceFindings;
}

export interface FileReading {
  readonly container: string;
  /** `null` where it has no meaning, as in MP3. */
  readonly bits: number | null;
  readonly float: boolean;
  readonly sampleRate: Hertz;
  readonly channels: number;
  readonly duration: Seconds;
  readonly notFinite: number;
  /** Both channels carry the same. */
  readonly dualMono: boolean;
}

/** The first places, and how many there are. */
export interface Places {
  readonly at: readonly Span[];
  readonly count: number;
}

export interface LevelFindings {
  /** Between the samples, without what rings at the file's own two ends where it is cut there. */
  readonly truePeak: Dbtp;
  readonly samplePeak: Dbfs;
  /** What a cut end of the file rings to, if above `truePeak`; else `null`. */
  readonly cutPeak: Dbtp | null;
  /** The same of each hundredth of a second, so that any ceiling has its places. */
  readonly truePeaks: Float32Array;
  readonly clipping: ClippingFindings;
  /** The largest lasting mean of a channel, linear, with its sign; 0 where the file is too short to tell. */
  readonly dc: number;
  readonly dcAt: Places;
  readonly dcHeard: boolean;
}

/** Flat tops at a common level. */
export interface ClippingFindings extends Places {
  /** Level of the tops; `null` where there are none. */
  readonly level: Dbfs | null;
  readonly longest: Seconds;
  /** How many flat tops; several may lie in one place. */
  readonly tops: number;
}

export interface LoudnessFindings {
  readonly integrated: Lufs;
  readonly range: LoudnessUnits;
  readonly rangeUnstable: boolean;
  readonly peakToLoudness: Decibels | null;
  /** Of the densest three seconds; `null` where none is heard. */
  readonly lowestPeakToShortTerm: Decibels | null;
  /** Of whole windows of 0.4 and of 3 s, ten of each a second, from the file's start. */
  readonly momentary: Float32Array;
  readonly shortTerm: Float32Array;
  /** How far peaks move in what is loud, and how far their distance to the power beneath them does; `null` for too little sound. */
  readonly movement: { readonly peaks: Decibels; readonly crest: Decibels } | null;
}

export interface StereoFindings {
  readonly correlation: number | null;
  /** Stretches of sounding windows far below 0 for a second, and below 0 for ten. */
  readonly negative: Places;
  readonly longNegative: Places;
  /** Correlation of what lies below 120 Hz; `null` where hardly anything does. */
  readonly low: number | null;
  /** Its power re the whole, `-Infinity` for none. */
  readonly lowShare: Decibels;
  readonly lowAt: Places;
  readonly monoChange: LoudnessUnits;
  /** Right over left. */
  readonly balance: Decibels | null;
}

export interface EventFindings {
  readonly clicks: ClickFindings;
  readonly dropouts: DropoutFindings;
  /** `null` where no part is quiet enough to look for it. */
  readonly hum: HumFindings | null;
}

export interface ClickFindings extends Places {
  readonly largest: Dbfs;
}

export interface DropoutFindings extends Places {
  readonly longest: Seconds;
  /** How many hold nothing but zeros. */
  readonly digital: number;
  /** Holes on an even grid: played, not lost, and not among the places. */
  readonly played: number;
}

export interface HumFindings {
  readonly mains: Hertz;
  /** Multiples of it that stand still in the quiet parts; 0 for no hum. */
  readonly lines: number;
  readonly level: Dbfs;
  /** The quiet parts. */
  readonly at: Places;
}

export interface EdgeFindings {
  /** Silence before the first sound and after the last; the whole length where there is no sound. */
  readonly before: Seconds;
  readonly after: Seconds;
  /** Neither holds anything but zeros. */
  readonly digital: boolean;
  readonly sounding: boolean;
  /** Level of the last 20 ms where the file ends in the middle of sound; else `null`. */
  readonly cutTail: Dbfs | null;
  readonly cutHead: Dbfs | null;
  /** Noise that stays or comes after the music has ended. */
  readonly noise: { readonly level: Dbfs; readonly at: Span } | null;
}

export interface SourceFindings {
  /** Bits that are in use; `null` for floats and coded sound, and where too few levels occur to tell. */
  readonly usedBits: number | null;
  /** `null` for too little sound. */
  readonly bandwidth: BandwidthFindings | null;
}

/** Where the spectrum ends before the sample rate does. */
export interface BandwidthFindings {
  /** The lower rate that the sound was carried up from, and how far it falls further than its slope; `null` for none. */
  readonly carriedFrom: { readonly rate: Hertz; readonly excess: Decibels } | null;
  /** Whether enough of it is bright, so that a wall would show. */
  readonly bright: boolean;
  /** A wall where codecs have one; `null` for none. */
  readonly wall: { readonly frequency: Hertz; readonly drop: Decibels } | null;
}
