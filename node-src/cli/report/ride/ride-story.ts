import type { SongStory } from "#src/chassis/report/song/song-story.ts";
import type {
  PhraseGain,
  PhraseSpread,
  RiddenBreath,
  RiddenGap,
  RiddenSection,
  RideIntent,
  RideNote,
  SettledTarget,
} from "#src/model/ride.ts";
import type { Beats, Decibels, LoudnessUnits, Lufs, Seconds } from "#src/model/units.ts";

/**
 * Everything that the report of a ride tells, as plain data: no file, no set, no clock, so that one story always gives
 * the same bytes. Times are song seconds; a name that ends in `Beats` is in quarter notes. `null` means "not done" or
 * "not known" and is told so; `-Infinity` is silence.
 */
export interface RideStory extends SongStory {
  /** Name and version of the program: `"Steadyhand 1.0.0"`. */
  readonly madeBy: string;
  /** The set's file name, as its owner knows it. */
  readonly set: string;
  readonly track: string;
  readonly loudness: StoryLoudness;
  readonly phrases: readonly StoryPhrase[];
  /** The sections that keep a share of their level; none where none count. */
  readonly sections: readonly RiddenSection[];
  readonly breaths: readonly RiddenBreath[];
  readonly gaps: readonly RiddenGap[];
  /** The breakpoints as read back, in rising time, in dB relative to what the parameter did before. Empty: nothing was ridden. */
  readonly ride: readonly StoryBreakpoint[];
  readonly intent: RideIntent;
  readonly target: SettledTarget;
  /** Phrases this near to the target are left alone. */
  readonly deadBand: LoudnessUnits;
  /** Steepest move that the ride allows itself, in dB a second. */
  readonly slopeLimit: number;
  /** Gated loudness of the voice as a whole (ITU-R BS.1770-5); `after` is re-measured, `null` when it could not be. */
  readonly voice: { readonly before: Lufs; readonly after: Lufs | null };
  /** Spread of phrase loudness; `after` is re-measured, `null` when it could not be. */
  readonly spread: PhraseSpread & { readonly after: LoudnessUnits | null };
  readonly breakpointsPerBar: { readonly mean: number; readonly most: number };
  /** Steepest move of the breakpoints, in dB a second. */
  readonly slope: number;
  /** `null` when nothing was written. */
  readonly written: StoryWrite | null;
  /** Devices that were put in for the ride, one sentence each; left out where none was asked for. */
  readonly devices?: readonly string[];
  readonly notes: readonly RideNote[];
  /** What could not be read or done, one sentence each. */
  readonly warnings: readonly string[];
}

/** Loudness lines on one grid; `after` is re-measured through the written envelope, or predicted where that was not done. */
export interface StoryLoudness {
  readonly kind: "momentary" | "short-term";
  readonly start: Seconds;
  readonly step: Seconds;
  readonly before: ArrayLike<Lufs>;
  readonly after: ArrayLike<Lufs>;
}

/** A phrase as it came out: `after` is re-measured where `spread.after` is. */
export interface StoryPhrase extends PhraseGain {
  /** What it was asked to become: one value for all phrases unless the target follows the bed or sections keep a share of their level. */
  readonly target: Lufs;
}

export interface StoryBreakpoint {
  readonly time: Seconds;
  readonly timeBeats: Beats;
  readonly gain: Decibels;
}

/** What was written, where, and what reading it back gave. */
export interface StoryWrite {
  /** How the curve got into the set: `"file"`. */
  readonly route: string;
  /** The automated parameter as Live names it: `"Track Volume"`. */
  readonly parameter: string;
  readonly place: "arrangement" | "session";
  readonly breakpoints: number;
  /** Largest difference between what was written and what was read back. */
  readonly readBackError: Decibels;
  /** Breakpoints of earlier automation of this parameter that stand outside the ride and were kept. */
  readonly kept: number;
  /** Breakpoints of earlier automation inside the ride, written again with the ride added. */
  readonly replaced: number;
  /** Where the copy stands. */
  readonly output: string;
}
