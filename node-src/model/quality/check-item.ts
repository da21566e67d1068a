import type { Seconds } from "#src/model/units.ts";

/** What a check is called: the names of the quality-control list, which scripts go by. */
export const CHECK_CODES = [
  "clipping",
  "intersample-overs",
  "true-peak",
  "dc",
  "correlation",
  "low-correlation",
  "mono-loss",
  "loudness",
  "dynamics",
  "silence-start",
  "silence-end",
  "noise-end",
  "clicks",
  "dropout",
  "hum",
  "one-sided",
  "format",
  "sample-rate",
  "bit-depth",
  "upsampled",
  "lossy-source",
  "metadata",
  "voice-over-bed",
  "kick-bass",
  "phone",
  "mono",
  "car",
  "laptop",
  "earbuds",
  "monitors",
  "muddy",
  "harsh",
  "punch",
  "image",
] as const;

export type CheckCode = (typeof CHECK_CODES)[number];

/** `"not-tested"`: there is nothing in the file, or nothing known, that the check could go by. */
export type CheckVerdict = "pass" | "fail" | "not-tested";

/** A stretch of a file, in seconds from its first sample. */
export type Span = readonly [start: Seconds, end: Seconds];

/** One check of one file. */
export interface CheckItem {
  readonly code: CheckCode;
  readonly verdict: CheckVerdict;
  /** One sentence: what was found, in figures. */
  readonly evidence: string;
  /** The figure that the verdict goes by, and where it would turn; `null` where the check has no figure. */
  readonly value: number | null;
  readonly limit: number | null;
  readonly unit: string | null;
  /** Where in the file, the first places of `places`; empty where a check has no place. */
  readonly at: readonly Span[];
  /** How many places there are; `at` names at most the first 32. */
  readonly places: number;
}
