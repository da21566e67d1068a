import type { Genre } from "#src/knowledge/genres/genre.ts";
import type { ObservedSet, Percentiles } from "#src/knowledge/genres/observed/observed-set.ts";
import { grouped } from "#src/model/figure-words.ts";
import type { Fraction } from "#src/model/units.ts";

/** Where a measurement stands among those of many recordings. */
export interface Standing {
  /** The share of them that it exceeds, from 0.05 to 0.95: what lies beyond the ends of the table is not known any closer. */
  readonly above: Fraction;
  /** Against the range of eight in ten, tenth to ninetieth percentile. */
  readonly place: "under" | "within" | "over";
}

/**
 * Where a measurement stands in a range, straight between its percentiles.
 *
 * Edge: `null` for what is no number, as the loudness of silence. What as many share as several percentiles tell exceeds none of those: one in four recordings of speech is mono.
 * Source: the range's own set.
 */
export function standInRange(value: number, range: Percentiles<number>): Standing | null {
  if (!Number.isFinite(value)) return null;
  const place = value < range.p10 ? "under" : value > range.p90 ? "over" : "within";
  return { above: shareUnder(value, range), place };
}

/** What can be said of a recording's standing. Source: fields of `ObservedSet`. */
export type StandingMeasure = keyof typeof MEASURES;

/**
 * The same in words: `louder than 9 in 10 of 6,173 electronic clips`. Never more than is known: shares are rounded towards the middle.
 *
 * Edge: `null` where there is no number, or the genre has no measurements. A loudness range says of which length the clips are, as half a
 * minute reads low.
 */
export function standingWords(
  measure: StandingMeasure,
  value: number,
  { observed, observedAs, name }: Genre,
): string | null {
  const standing = observed === null ? null : standInRange(value, observed[measure]);
  if (observed === null || standing === null) return null;
  const length = measure === "loudnessRange" && observed.length === "30 s" ? " of 30 s" : "";
  const of = `${grouped(observed.n)} ${observed.what}${length}`;
  const borrowed = observedAs === null ? "" : ` (nobody measured ${name} alone)`;
  return `${shareWords(standing.above, MEASURES[measure])} ${of}${borrowed}`;
}

/** What more and less of each is called. */
const MEASURES = {
  integrated: ["louder than", "quieter than", "as loud as the middle of"],
  peakToLoudness: ["more dynamic (PLR) than", "denser (PLR) than", "as dense (PLR) as the middle of"],
  peakToShortTerm: ["more dynamic (PSR) than", "denser (PSR) than", "as dense (PSR) as the middle of"],
  loudnessRange: [
    "wider in loudness range than",
    "narrower in loudness range than",
    "as wide in loudness range as the middle of",
  ],
  correlation: ["closer to mono than", "wider than", "as wide as the middle of"],
  lowCorrelation: [
    "closer to mono under 150 Hz than",
    "wider under 150 Hz than",
    "as wide under 150 Hz as the middle of",
  ],
} as const satisfies Partial<Record<keyof ObservedSet, readonly [more: string, less: string, same: string]>>;

const SHARES = [
  ["p5", 0.05],
  ["p10", 0.1],
  ["p25", 0.25],
  ["p50", 0.5],
  ["p75", 0.75],
  ["p90", 0.9],
  ["p95", 0.95],
] as const;

function shareUnder(value: number, range: Percentiles<number>): Fraction {
  const reached = SHARES.findLastIndex(([key]) => range[key] < value);
  const [low, lowShare] = SHARES[Math.max(0, reached)]!;
  const [high, highShare] = SHARES[Math.min(SHARES.length - 1, reached + 1)]!;
  const width = range[high] - range[low];
  return width <= 0 || reached < 0 ? lowShare : lowShare + (highShare - lowShare) * ((value - range[low]) / width);
}

type Words = (typeof MEASURES)[StandingMeasure];

function shareWords(above: Fraction, [more, less, same]: Words): string {
  const [first, last] = [SHARES[0][1], SHARES.at(-1)![1]];
  if (above >= last) return `${more} 19 in 20 of`;
  if (above <= first) return `${less} 19 in 20 of`;
  const [under, over] = [Math.floor(above * 10 + SAME), Math.floor((1 - above) * 10 + SAME)];
  if (under > MIDDLE) return `${more} ${under} in 10 of`;
  return over > MIDDLE ? `${less} ${over} in 10 of` : same;
}

/** So many in ten are no more than a half. */
const MIDDLE = 5;
/** Nine tenths are nine, whatever the last digit of their sum. */
const SAME = 1e-9;
