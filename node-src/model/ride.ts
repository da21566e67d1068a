import type { DrawnCurve, Envelope } from "#src/model/envelope.ts";
import type { Breath, Gap, RiddenPhrase, Span } from "#src/model/hearing.ts";
import type { ClipPlace } from "#src/model/live-set.ts";
import type { Taper } from "#src/model/taper.ts";
import type { ClipSkip } from "#src/model/time/clip-timeline.ts";
import type { Beats, Dbtp, Decibels, Fraction, LoudnessUnits, Lufs, RawValue, Seconds } from "#src/model/units.ts";

/** What a person names: a track, perhaps a clip and a place, and the parameter to automate. */
export interface RideChoice {
  readonly track: string;
  readonly clip: string | null;
  /** `null`: the arrangement if the track has audio clips there, else the session. */
  readonly place: ClipPlace | null;
  /** `"volume"` or `"DEVICE:PARAMETER"`. */
  readonly parameter: string;
}

/** What the person asks of a ride. Levels are positive amounts unless they say otherwise. */
export interface RideIntent {
  readonly target: RideTarget;
  /** Scales the whole ride; 0 is a flat line at 0 dB. */
  readonly amount: Fraction;
  /** How much of its own level each section of the song keeps: 0 is one target for all, 1 each section's own median. A bed has none. */
  readonly sections: Fraction;
  /** How much of each word's distance from its phrase is ridden too, 0 to 1. */
  readonly words: Fraction;
  /** Most that anything is raised, 0 to 12 dB. */
  readonly boost: Decibels;
  /** Most that anything is lowered, 0 to 12 dB, as a positive number. */
  readonly cut: Decibels;
  readonly gaps: GapBehaviour;
  /** Holds breaths at or under +1 dB. */
  readonly breathGuard: boolean;
  /** Lowers breaths by this much, 0 to 12 dB as a positive number; 0 leaves them alone. */
  readonly breathTrim: Decibels;
  /** No boost lifts a phrase's true peak above this; `Infinity`: there is no ceiling. */
  readonly ceiling: Dbtp;
  /** Largest distance between the decided curve and the breakpoints that stand for it, but for bars that would hold too many of them. */
  readonly tolerance: Decibels;
}

/**
 * The level that phrases are ridden to: the clip's own gated loudness, a loudness, or a distance from the bed
 * (the other tracks in the voice's own band). A bed offset of `"own"` keeps the clip's own mean distance.
 */
export type RideTarget =
  | { readonly kind: "own" }
  | { readonly kind: "loudness"; readonly loudness: Lufs }
  | { readonly kind: "bed"; readonly offset: LoudnessUnits | "own" };

/** In a gap the gain stays at its neighbours' (`hold`), moves evenly from one to the other (`glide`), or goes back to 0 dB (`return`). */
export type GapBehaviour = "hold" | "glide" | "return";

/** The target that was settled on, and why. */
export interface SettledTarget {
  readonly kind: RideTarget["kind"];
  /** What phrases are ridden to; relative to a bed: its mean over the phrases; where sections keep their levels: all together. */
  readonly loudness: Lufs;
  /** The clip's own gated loudness. */
  readonly own: Lufs;
  /** How far an own target stands off the gated loudness: by the limits, so that they reach most phrases, and by the sections; 0 elsewhere. */
  readonly shift: LoudnessUnits;
  /** Distance kept from the bed; `null` without a bed. */
  readonly bedOffset: LoudnessUnits | null;
}

/** What a section of the song comes to. */
export interface SectionLevel {
  /** Places of its phrases among all. */
  readonly phrases: readonly number[];
  /** Of its phrases as they were; `null` for a section without any. */
  readonly median: Lufs | null;
  /** What they are ridden to: the median where it differs from phrase to phrase. */
  readonly target: Lufs | null;
}

/** A section of the song in a ride. */
export interface RiddenSection extends SongPart, SectionLevel {}

/** A part of the song that is ridden, from bar line to bar line but for the first's start and the last's end. */
export interface SongPart extends Span {
  readonly startBeats: Beats;
  readonly endBeats: Beats;
  /** The locator's; empty where there is none. */
  readonly name: string;
}

/** The parts of what is ridden, where they are known: two or more, touching one another; else none and why. */
export interface SongParts {
  readonly parts: readonly SongPart[];
  readonly from: "locators" | "heard" | null;
  /** `session`: a session clip is one section, named by its scene; `short`: of less than eight bars; `even`: nothing says that it changes. */
  readonly why: "session" | "short" | "even" | null;
}

/** A gain in dB on the grid of the hearing it was decided from. */
export interface GainCurve {
  /** Song time of the first value. */
  readonly start: Seconds;
  readonly hopsPerSecond: number;
  readonly gain: Float64Array;
}

/** What held a phrase's gain back. */
export type RideLimit = "boost" | "cut" | "ceiling" | "range";

/** How far the ridden parameter can still go up and down at each hop of a hearing: what its range leaves of it. */
export interface GainRoom {
  /** Infinite where the parameter is silent: nothing is heard of a move there. */
  readonly up: ArrayLike<Decibels>;
  readonly down: ArrayLike<Decibels>;
}

/** A phrase and the move decided for it. `wanted` is the gain before the limits. */
export interface PhraseGain extends RiddenPhrase {
  readonly wanted: Decibels;
  /** What it was ridden to. */
  readonly target: Lufs;
  readonly limit: RideLimit | null;
}

/** A breath or a gap and the mean gain it gets. */
export interface RiddenBreath extends Breath {
  readonly gain: Decibels;
  /** The highest that the gain stands anywhere in it. */
  readonly rise: Decibels;
}

export interface RiddenGap extends Gap {
  readonly gain: Decibels;
}

/** Standard deviation over phrases of their loudness, each phrase counting once. 0 for fewer than two phrases. */
export interface PhraseSpread {
  readonly before: LoudnessUnits;
  readonly predicted: LoudnessUnits;
}

/** One thing worth saying about a ride, as data; the words belong to who shows it. */
export type RideNote =
  | { readonly code: "silent" }
  | { readonly code: "no-voice"; readonly loudest: Lufs }
  | { readonly code: "single-phrase" }
  /**
   * `sections`: whether they moved it alone, or on top of what the limits did; left out: the limits. `end`: what no setting of the
   * ride gives more of: boost or cut at their most, or the parameter's own range.
   */
  | {
      readonly code: "target-shifted";
      readonly from: Lufs;
      readonly to: Lufs;
      readonly sections?: "alone" | "too";
      readonly end?: "most" | "range";
    }
  | {
      readonly code: "sections";
      readonly from: "locators" | "heard";
      readonly share: Fraction;
      /** Those that have phrases; `bar` counts from 1. */
      readonly sections: readonly { readonly name: string; readonly bar: number; readonly target: Lufs }[];
    }
  | { readonly code: "no-sections"; readonly why: "session" | "short" | "even" }
  | { readonly code: "limited"; readonly limit: RideLimit; readonly phrases: number; readonly of: number }
  /** `measured` where the lane was read back; else it is what the plan comes to. */
  | {
      readonly code: "breaths-guarded";
      readonly breaths: number;
      readonly largestRise: Decibels;
      readonly measured: boolean;
    }
  | { readonly code: "bed-silent"; readonly phrases: number }
  | { readonly code: "range-clamped"; readonly points: number; readonly lost: Decibels }
  | {
      readonly code: "passage-skipped";
      readonly clip: string;
      readonly reason: ClipSkip | "missing";
    };

/** What a ride to a loudness comes to as a whole. */
export interface RideReach {
  readonly asked: Lufs;
  /** Integrated, ITU-R BS.1770. */
  readonly loudness: { readonly before: Lufs; readonly predicted: Lufs };
  /** `after` is the take's own peaks through the lane as it was read back; `null` before that. */
  readonly truePeak: { readonly before: Dbtp; readonly predicted: Dbtp; readonly after: Dbtp | null };
  /** What keeps most phrases from it; `null` where it is reached, or nothing does. */
  readonly held: RideLimit | null;
  /** How far past boost or cut the limit would have to lie for it, whatever else ends before; 0 where they leave enough, and under a ceiling. */
  readonly missing: Decibels;
}

/**
 * A decided ride: what it was decided from, what to write, and what it will do. Its stretch is the clips and the ramps that
 * lead in and out beside them; `points` is `level` past the taper.
 */
export interface RidePlan extends DrawnCurve {
  /** `silent` and `no-voice` have no points: there is nothing to ride. */
  readonly outcome: "ride" | "silent" | "no-voice";
  readonly target: SettledTarget;
  readonly curve: GainCurve;
  /** The ride alone, in dB. */
  readonly ride: Envelope<Decibels>;
  /** Ride plus what the parameter did before, in dB, inside the parameter's range. */
  readonly level: Envelope<Decibels>;
  /** `merge` where the lane already held automation, which stays outside `from` to `to`; else `replace`. */
  readonly mode: "replace" | "merge";
  readonly phrases: readonly PhraseGain[];
  /** The sections that keep a share of their level; none where none are known or none was asked for. */
  readonly sections: readonly RiddenSection[];
  readonly breaths: readonly RiddenBreath[];
  readonly gaps: readonly RiddenGap[];
  readonly spread: PhraseSpread;
  /** `null` where no loudness is asked for. */
  readonly reach: RideReach | null;
  /** Mean and most breakpoints that stand in one bar of the stretch. */
  readonly breakpointsPerBar: { readonly mean: number; readonly most: number };
  /** Steepest move of the ride alone, in dB a second, as Live draws its breakpoints: straight in the stored value. */
  readonly slope: number;
  /** As `slope`, of everything the lane holds over the stretch: the ride and the earlier automation under it. */
  readonly slopeWithEarlier: number;
  readonly notes: readonly RideNote[];
}

/** The parameter that is ridden, as the set holds it. */
export interface RiddenParameter {
  readonly taper: Taper;
  /** Where the fader stands when nothing moves it. */
  readonly value: RawValue;
  /** The automation it has in the lane that is written; empty without. */
  readonly envelope: Envelope<RawValue>;
}

/** Phrases heard again through the written envelope. */
export interface RideOutcome {
  readonly phrases: readonly RiddenPhrase[];
  readonly spread: { readonly before: LoudnessUnits; readonly after: LoudnessUnits };
}
