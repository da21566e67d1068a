import type { Dbtp, Decibels, LoudnessUnits, Lufs } from "#src/model/units.ts";

/**
 * What a destination asks of a recording and does to it. `null` is "not known", never "none".
 *
 * Source: each row names its own, the time it was true, and how sure that is: A, the destination's or the standard's own text
 * was read; B, several secondary sources agree; C, they differ, are old, or there is one.
 */
export interface Platform {
  readonly id: string;
  /** For sentences. */
  readonly name: string;
  /** Other names that a person may type. */
  readonly aliases: readonly string[];
  /** A service plays at a level of its own; a standard only says what to deliver. */
  readonly kind: "service" | "standard";
  /** What it plays at, or asks for. */
  readonly loudness: Lufs | null;
  /** Either way. */
  readonly tolerance: LoudnessUnits;
  readonly truePeak: Dbtp | null;
  /** The ceiling of a recording louder than `loudAbove`; `null` where it is no other. */
  readonly truePeakIfLoud: Dbtp | null;
  readonly loudAbove: Lufs | null;
  /** Whether it raises what is quieter. */
  readonly boosts: boolean | null;
  /** How far a raise may go: up to a true peak of `at`, or all the way with a limiter at `at`. */
  readonly headroomRule: { readonly by: "peak" | "limiter"; readonly at: Decibels } | null;
  /** What it does with an album, in words. */
  readonly albumRule: string | null;
  /** When the figures were said to hold. */
  readonly asOf: string;
  readonly source: string;
  readonly confidence: "A" | "B" | "C";
}

/**
 * How far from its loudness a recording may be where the destination does not say.
 * Source: Apple asks podcasts for -16 LKFS within 1 dB, EBU R 128 allows live programmes 1 LU: the same for all others, house rule.
 */
export const USUAL_TOLERANCE: LoudnessUnits = 1;
