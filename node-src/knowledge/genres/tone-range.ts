import type { Genre } from "#src/knowledge/genres/genre.ts";
import type { ObservedTone } from "#src/knowledge/genres/observed/observed-set.ts";
import { PROFESSIONAL_MIXES } from "#src/knowledge/genres/observed/professional-mixes.ts";
import { THIRD_OCTAVES } from "#src/knowledge/processing/third-octaves.ts";
import { grouped } from "#src/model/figure-words.ts";
import type { Decibels, Hertz } from "#src/model/units.ts";

/** One third octave of a tone, relative to its level at 1 kHz. */
export interface ToneBand {
  readonly frequency: Hertz;
  /** The median. */
  readonly level: Decibels;
  /** Where eight in ten of the recordings begin and end that its tolerance is taken from. */
  readonly low: Decibels;
  readonly high: Decibels;
  /** Whether a recording may be judged here at all. */
  readonly judged: boolean;
}

/** A tone to hold a recording against. */
export interface ToneRange {
  /** From 25 Hz to 16 kHz. */
  readonly bands: readonly ToneBand[];
  /** For sentences: whose median, and whose spread. */
  readonly median: string;
  readonly spread: string;
}

/**
 * What is usual of a genre's tone: its own median, with the spread that professional mixes keep to where they hold such music, else with
 * its own; without a genre, or for one without measurements, professional mixes alone.
 *
 * Edge: spreads were measured of a band's share of the whole power, not of its distance from 1 kHz, so a recording is best laid over
 * the median by its mean and not by its level at 1 kHz alone.
 * Source: the genre's set; `PROFESSIONAL_MIXES` (MUSDB18-HQ). A track lies 4.6 dB from its own genre's mean on the average, a usual fault 2.3 dB,
 * so such a range takes back 1 to 3 % of a fault (docs/experiments.md E25 of takakhoo/lacquer): what is inside is left alone.
 */
export function toneRange(genre: Genre | null): ToneRange {
  const own = genre?.observed ?? PROFESSIONAL_MIXES;
  const spread = genre?.observed && genre.tolerance === "own" ? genre.observed : PROFESSIONAL_MIXES;
  return {
    bands: THIRD_OCTAVES.slice(0, own.tone.levels.length).map((frequency, i) =>
      bandOf(frequency, own.tone, spread.tone, i),
    ),
    median: wordsOf(own),
    spread: wordsOf(spread),
  };
}

/**
 * Bands outside are not judged. Source: at 31 Hz eight in ten of one hundred professional mixes span 19 dB, and at 16 kHz the low-pass filter of an
 * MP3 decides (FMA's clips are MP3): both as measured in `observed/`.
 */
export const JUDGED_TONE = { low: 39, high: 13_000 } as const;

function bandOf(frequency: Hertz, { levels }: ObservedTone, { below, above }: ObservedTone, i: number): ToneBand {
  const level = levels[i]!;
  const judged = frequency >= JUDGED_TONE.low && frequency <= JUDGED_TONE.high;
  return { frequency, level, low: level + below[i]!, high: level + above[i]!, judged };
}

function wordsOf({ n, what }: { readonly n: number; readonly what: string }): string {
  return `${grouped(n)} ${what}`;
}
