import type { LoudnessReading } from "#src/analysis/loudness/loudness-meter.ts";
import type { SpectrumReading } from "#src/analysis/spectrum/spectrum-meter.ts";
import type { StereoReading } from "#src/analysis/stereo/stereo-meter.ts";
import type { Dbfs, Dbtp, Decibels, Hertz, LoudnessUnits, Seconds } from "#src/model/units.ts";

/** Everything measured of one signal. Silence and what has no level read `-Infinity`; nothing is ever NaN. */
export interface Measurement {
  readonly frames: number;
  readonly duration: Seconds;
  readonly sampleRate: Hertz;
  readonly channels: number;
  readonly loudness: LoudnessReading;
  readonly level: LevelReading;
  readonly dynamics: DynamicsReading;
  /** `null` unless the signal has two channels and stereo was asked for. */
  readonly stereo: (StereoReading & { readonly monoChange: LoudnessUnits }) | null;
  /** `null` unless asked for. */
  readonly spectrum: SpectrumReading | null;
  /** `null` unless asked for. */
  readonly timeline: Timeline | null;
  /** NaN and infinite samples met; they count as 0. */
  readonly notFinite: number;
  /** Both of two channels carry the same: it plays as a mono file does, which reads 3.01 LU less. */
  readonly dualMono: boolean;
}

/** Sample and peak levels, the loudest channel's in each figure unless it says otherwise. */
export interface LevelReading {
  readonly truePeak: Dbtp;
  readonly samplePeak: Dbfs;
  /** Root mean square over all channels (the LFE left out), re full scale: a full-scale sine reads -3.01. */
  readonly rms: Dbfs;
  /** The same as AES17 has it: a full-scale sine reads 0.0, so 3.01 above `rms`. Source: AES17-2020, 3.12.3. */
  readonly rmsAes17: Dbfs;
  /** Sample peak over RMS of the channel with the highest peak: a sine has 3.01, silence 0. */
  readonly crestFactor: Decibels;
  /** Largest mean of a channel, linear, with its sign. */
  readonly dcOffset: number;
  /** Runs of three or more samples at full scale, all channels together. */
  readonly clippedRuns: number;
  readonly channels: readonly ChannelLevels[];
}

export interface ChannelLevels {
  readonly truePeak: Dbtp;
  readonly samplePeak: Dbfs;
  readonly rms: Dbfs;
  readonly crestFactor: Decibels;
  readonly dcOffset: number;
  readonly clippedRuns: number;
}

/** How far peaks stand above loudness; `null` where there is no loudness to compare with, as under 400 ms. */
export interface DynamicsReading {
  /** PLR: true peak minus integrated loudness. Source: AES TD1008, 2021, annex; Lund 2011. */
  readonly peakToLoudness: Decibels | null;
  /** PSR of the loudest passage: true peak minus largest short-term loudness. Source: AES TD1008; as `peakToLoudness`. */
  readonly peakToShortTerm: Decibels | null;
  /**
   * The lowest true peak of the last 3 s minus their short-term loudness, where that is above -70 LUFS: how squashed the
   * densest passage is. `null` without a timeline (it needs the true peak of every hop).
   */
  readonly lowestPeakToShortTerm: Decibels | null;
}

/** Ten-millisecond series, loudness in LUFS; entry i belongs to the hop that ends at (i + 1) / 100 s. */
export interface Timeline {
  readonly momentary: Float64Array;
  readonly shortTerm: Float64Array;
  /** True peak of each hop, dBTP. */
  readonly truePeak: Float64Array;
}
