import type { ConfidenceWord } from "#src/model/recipe/confidence.ts";
import type { Lane, LaneRole } from "#src/model/recipe/lane.ts";
import type { Music } from "#src/model/recipe/music.ts";
import type { SettingSpecs, SettingsOf } from "#src/model/recipe/settings.ts";
import type { Beats, BeatsPerMinute, Fraction, Hertz, Seconds } from "#src/model/units.ts";

/**
 * One automation idea: settings and music in, curves in real units out.
 *
 * Shape: every lane covers `music.from` to `music.to` and nothing else; the same input gives the same lanes.
 */
export interface Recipe<Specs extends SettingSpecs = SettingSpecs> {
  readonly name: string;
  readonly settings: Specs;
  /** What it must have heard to say anything; the caller listens for no more. */
  readonly needs: readonly RecipeNeed[];
  draw(settings: SettingsOf<Specs>, music: Music): Drawing;
}

/** `hits`: the kick of the trigger. `notes`: its MIDI notes; both come as hits of the music, and never together. */
export type RecipeNeed = "hits" | "notes" | "phraseEnds" | "sections" | "loudness" | "bass" | "monoLoss";

export interface Drawing {
  readonly lanes: readonly Lane[];
  readonly notes: readonly RecipeNote[];
  /** What the lanes do, one by one, in rising time; none of a recipe that moves all the time. */
  readonly events: readonly RecipeEvent[];
}

/** One thing that a recipe does inside its stretch, `from` before `to`. */
export interface RecipeEvent {
  readonly kind: "dip" | "throw" | "swell" | "sweep" | "build" | "drop" | "crossfade" | "section";
  readonly from: Beats;
  readonly to: Beats;
  /** What it is there for: the hit, the last syllable, the onset or the bar that it leads up to. */
  readonly at: Beats;
}

/** One thing worth saying about a move, as data; the words belong to who shows it. */
export type RecipeNote =
  | { readonly code: "no-hits" }
  | { readonly code: "no-notes" }
  /** The trigger is named as a kick, and `rejected` of its strong onsets were none to the finder: what begins in it is followed. */
  | { readonly code: "plain-onsets"; readonly track: string; readonly rejected: number; readonly of: number }
  /** Most of the hits lie off the grid, `by` so much at the median; `word` is how sure the hits themselves are. */
  | {
      readonly code: "irregular";
      readonly hits: number;
      readonly off: number;
      readonly share: Fraction;
      readonly by: Seconds;
      readonly word: ConfidenceWord;
    }
  /** The first lane is as a hand has left it, and these, which made up for what was drawn, are left out. */
  | { readonly code: "edited"; readonly left: readonly LaneRole[] }
  /** A hand has edited this curve over other beats than it is drawn over now; that is kept and not used. */
  | { readonly code: "edit-elsewhere"; readonly from: Beats; readonly to: Beats }
  | { readonly code: "no-phrase-ends" }
  | { readonly code: "no-sections" }
  | { readonly code: "nothing-heard" }
  /** A ride to the bed where the other tracks were not heard. */
  | { readonly code: "bed-unheard" }
  | { readonly code: "mono-guarded"; readonly widest: number }
  | { readonly code: "limited"; readonly what: string; readonly times: number }
  /** So many had less room than their length asks for, and are drawn as long as the room is. */
  | { readonly code: "shortened"; readonly times: number }
  /** So many of a kind were not sure, and only sure ones were asked for. */
  | { readonly code: "left-out"; readonly what: string; readonly times: number }
  /** Of a kind of which each `asked`th was to be taken there are only so many. */
  | { readonly code: "too-few"; readonly what: string; readonly found: number; readonly asked: number }
  /** A free rate has more cycles a beat, at the stretch's slowest tempo, than are drawn. */
  | { readonly code: "slowed"; readonly asked: Hertz; readonly drawn: Hertz; readonly tempo: BeatsPerMinute }
  /** A cycle of so many beats does not go into the loop as it is, and lasts `fitted` beats instead. */
  | { readonly code: "fitted"; readonly cycle: Beats; readonly fitted: Beats };
