import type { Decibels, Hertz, LoudnessUnits, Lufs } from "#src/model/units.ts";

/**
 * What was measured of many recordings. It says what is usual, not what is right: nothing here is a target.
 *
 * Source: each set names its own. Fewer than a thousand recordings, or a genre that stands in for another, are of low confidence;
 * percentiles that no reviewed paper gives are never of high.
 */
export interface ObservedSet {
  readonly label: "observed";
  /** For sentences, after the number: `6,173 electronic clips`. */
  readonly what: string;
  readonly n: number;
  /** The range of loudness is only comparable with what is as long: half a minute of a song reads low. */
  readonly length: "30 s" | "whole songs";
  readonly source: string;
  readonly read: string;
  readonly confidence: Confidence;
  readonly integrated: Percentiles<Lufs>;
  /** True peak less integrated loudness (PLR). */
  readonly peakToLoudness: Percentiles<LoudnessUnits>;
  /** True peak less the 95th percentile of short-term loudness over -70 LUFS (PSR); not less its maximum. */
  readonly peakToShortTerm: Percentiles<LoudnessUnits>;
  /** As EBU Tech 3342 has it. */
  readonly loudnessRange: Percentiles<LoudnessUnits>;
  /** Of left and right over the whole band: the mean of their product by the root of the product of their mean squares. */
  readonly correlation: Percentiles<number>;
  /** The same under 150 Hz. */
  readonly lowCorrelation: Percentiles<number>;
  readonly tone: ObservedTone;
  readonly side: ObservedSide;
}

export type Confidence = "high" | "med" | "low";

/** The levels that so many per cent of the recordings stay under. */
export interface Percentiles<Unit extends number> {
  readonly p5: Unit;
  readonly p10: Unit;
  readonly p25: Unit;
  readonly p50: Unit;
  readonly p75: Unit;
  readonly p90: Unit;
  readonly p95: Unit;
}

/**
 * The long-term spectrum of middle and side together, by third octaves from 25 Hz to 16 kHz (the first 29 of `THIRD_OCTAVES`).
 * Pink noise has the same level in all of them.
 */
export interface ObservedTone {
  /** The median, relative to that at 1 kHz. */
  readonly levels: readonly Decibels[];
  /** From the median to the tenth percentile of a band's share of the whole power; negative. */
  readonly below: readonly Decibels[];
  /** From the median to the ninetieth. */
  readonly above: readonly Decibels[];
}

/** The power of the side less that of the middle, by the bands of `SIDE_BANDS`. */
export interface ObservedSide {
  readonly p10: readonly Decibels[];
  readonly p50: readonly Decibels[];
  readonly p90: readonly Decibels[];
}

/** Edges of the five bands in which sides are measured. Source: remaster/analysis.py of takakhoo/lacquer, read 2026-11-30. */
export const SIDE_BANDS: readonly Hertz[] = [20, 120, 500, 2_000, 8_000, 20_000];

/** Up to where `lowCorrelation` was measured. Source: as `SIDE_BANDS`. */
export const LOW_CORRELATION_EDGE: Hertz = 150;

const MEASURED = "percentiles of github.com/takakhoo/lacquer, remaster/mastering_norms.json";
const READ = "2026-11-30";

/**
 * Clips of the Free Music Archive: mostly independent music of several decades, as MP3; what charts is louder.
 * Source: Defferrard, Benzi, Vandergheynst, Bresson, “FMA: A Dataset for Music Analysis”, ISMIR 2017; the percentiles are those of a
 * public repository without review, whose method (BS.1770-4, Tech 3342, 4 times oversampled peaks, Welch spectra) was read.
 */
export const FMA_MEDIUM = {
  label: "observed",
  length: "30 s",
  source: `FMA-medium (Defferrard et al., ISMIR 2017), ${MEASURED} at 32c4e71`,
  read: READ,
} as const;

/** The same of all its 103,838 clips. Source: as `FMA_MEDIUM`, by a later state of the same file. */
export const FMA_LARGE = {
  ...FMA_MEDIUM,
  source: `FMA-large (Defferrard et al., ISMIR 2017), ${MEASURED} at 535a931`,
} as const;

/** Mixes as they left the desk. Source: MUSDB18-HQ (Rafii, Liutkus, Stöter, Mimilakis, Bittner 2019); the percentiles as `FMA_MEDIUM`. */
export const MUSDB = {
  label: "observed",
  length: "whole songs",
  source: `MUSDB18-HQ (Rafii et al. 2019), training part, ${MEASURED} at 32c4e71`,
  read: READ,
} as const;

/** Percentiles out of a row, lowest first. */
export function percentiles(
  ...[p5, p10, p25, p50, p75, p90, p95]: readonly [number, number, number, number, number, number, number]
): Percentiles<number> {
  return { p5, p10, p25, p50, p75, p90, p95 };
}
