import type { Dbtp, Decibels, LoudnessUnits, Lufs, Milliseconds } from "#src/model/units.ts";

/**
 * What a destination asks of a recording and does to it, at one of its settings. `null` is "not known", never "none".
 *
 * Source: each row names its own, the time it was true, and how sure that is: A, the destination's or the standard's own text
 * was read; B, several secondary sources agree; C, they differ, are old, or there is one.
 */
export interface Platform {
  readonly id: string;
  /** For a heading: `Spotify`, `Spotify (Loud)`. */
  readonly name: string;
  /** The id of the destination that this is a setting of; its own where it is the usual one. */
  readonly service: string;
  /** With its setting, for sentences: `Spotify Normal`. */
  readonly called: string;
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
  readonly headroomRule: HeadroomRule | null;
  readonly albumRule: AlbumRule | null;
  /** When the figures were said to hold. */
  readonly asOf: string | null;
  readonly source: string | null;
  readonly confidence: "A" | "B" | "C";
  /** The user's own row, and not one that ships. */
  readonly own: boolean;
}

/** How far a raise may go: up to a true peak of `at`, or all the way with a limiter at `at`, whose times may not be known. */
export type HeadroomRule =
  | { readonly by: "peak"; readonly at: Decibels }
  | {
      readonly by: "limiter";
      readonly at: Decibels;
      readonly attack: Milliseconds | null;
      readonly decay: Milliseconds | null;
    };

/** One gain for a whole album: by the loudness of all its tracks together, or by that of its loudest. */
export interface AlbumRule {
  readonly by: "loudness" | "loudest-track";
  /** When it holds, for a person. */
  readonly words: string;
}

/**
 * How far from its loudness a recording may be where the destination does not say.
 * Source: Apple asks podcasts for -16 LKFS within 1 dB, EBU R 128 allows live programmes 1 LU: the same for all others, house rule.
 */
export const USUAL_TOLERANCE: LoudnessUnits = 1;

/** The ceiling where none is asked for. Source: AES TD1008 (2021) and EBU R 128 ask for -1 dBTP; read 2026-11. */
export const USUAL_CEILING: Dbtp = -1;
