import { amplitudeToDecibels, powerToLoudness } from "#src/dsp/decibels.ts";
import { HOPS_PER_SECOND } from "#src/dsp/kernels/signal-pass.ts";
import type { Dbtp, LoudnessUnits, Lufs, Seconds } from "#src/model/units.ts";

/**
 * What the engine puts out, in the order of its outlets, without a unit that could be infinite: powers are K-weighted mean squares (0 for silence),
 * peaks are linear, the range is in LU.
 */
export const OUTLETS = [
  { name: "momentary", text: "momentary" },
  { name: "shortTerm", text: "short_term" },
  { name: "maxMomentary", text: "max_momentary" },
  { name: "maxShortTerm", text: "max_short_term" },
  { name: "integrated", text: "integrated" },
  { name: "loudnessRange", text: "loudness_range" },
  { name: "truePeak", text: "max(true_peak, peak)" },
  { name: "recentPeak", text: "max(recent_peak, peak)" },
  { name: "hops", text: "hops" },
] as const;

/** What the meter shows. Silence and what was not heard long enough read `-Infinity`. */
export interface LiveReading {
  readonly momentary: Lufs;
  readonly shortTerm: Lufs;
  readonly maxMomentary: Lufs;
  readonly maxShortTerm: Lufs;
  readonly integrated: Lufs;
  readonly loudnessRange: LoudnessUnits;
  readonly truePeak: Dbtp;
  /** The true peak of the last three seconds. */
  readonly recentPeak: Dbtp;
  /** How long this measurement lasts by now. */
  readonly heard: Seconds;
}

/** The figures behind the values of the outlets at one moment. */
export function liveReading(values: ArrayLike<number>): LiveReading {
  const value = (name: (typeof OUTLETS)[number]["name"]) =>
    values[OUTLETS.findIndex((outlet) => outlet.name === name)]!;
  return {
    momentary: powerToLoudness(value("momentary")),
    shortTerm: powerToLoudness(value("shortTerm")),
    maxMomentary: powerToLoudness(value("maxMomentary")),
    maxShortTerm: powerToLoudness(value("maxShortTerm")),
    integrated: powerToLoudness(value("integrated")),
    loudnessRange: value("loudnessRange"),
    truePeak: amplitudeToDecibels(value("truePeak")),
    recentPeak: amplitudeToDecibels(value("recentPeak")),
    heard: value("hops") / HOPS_PER_SECOND,
  };
}
