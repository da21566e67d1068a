import type { BarSpans } from "#src/model/mix/bar-words.ts";
import type { Fraction } from "#src/model/units.ts";

/** What can be wrong with a track in a mix (the command line's contract). */
export const FINDING_CODES = [
  "too-loud",
  "too-quiet",
  "off-balance",
  "clipped",
  "headroom",
  "build-up",
  "harsh",
  "resonance",
  "rumble",
  "thin",
  "boomy",
  "wild",
  "over-compressed",
  "inverted",
  "one-sided",
  "mono-loss",
  "wide-bass",
  "too-near",
  "too-far",
  "masked",
] as const;

export type FindingCode = (typeof FINDING_CODES)[number];

export interface MixFinding {
  readonly code: FindingCode;
  /** Ids; the first one is the track that a move would change first. */
  readonly tracks: readonly number[];
  /** A sentence with the figures; `bars` says where. */
  readonly evidence: string;
  /** What was measured, in `unit`. */
  readonly value: number;
  readonly unit: string;
  /** How far outside of its range or bound the value lies, in the same unit; above 0. */
  readonly excess: number;
  readonly confidence: Fraction;
  readonly bars: BarSpans;
  /** Where in the spectrum, where it has a place. */
  readonly band?: { readonly low: number; readonly high: number };
  /** Of a region of a tone: everything from it to the near end of the spectrum stands out as well. */
  readonly toEnd?: boolean;
}
