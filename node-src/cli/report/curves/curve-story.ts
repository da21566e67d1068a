import type { SongStory } from "#src/chassis/report/song/song-story.ts";
import type { Span } from "#src/model/hearing.ts";
import type { ClipPlace } from "#src/model/live-set.ts";
import type { RecipeEvent } from "#src/model/recipe/recipe.ts";
import type { Beats, Fraction, Seconds } from "#src/model/units.ts";

/** Everything that the report of a pump, sweep or throw tells, as plain data: one story always gives the same bytes. */
export interface DrawingStory {
  readonly madeBy: string;
  /** `"Pump"`, `"Sweep"` or `"Throw"`. */
  readonly device: string;
  /** The preset, or the recipe where it is taken as it comes. */
  readonly title: string;
  /** What came of it, counted in what was read back, without a full stop. */
  readonly result: string;
  readonly set: string;
  readonly track: string;
  readonly place: ClipPlace;
  /** One for the arrangement, one for each clip of the session. */
  readonly stretches: readonly StretchStory[];
  readonly breakpoints: number;
  readonly route: string;
  /** What was listened for and what came of it; what was not listened for is told so. */
  readonly heard: readonly StoryFact[];
  readonly asked: readonly StoryFact[];
  /** Worth knowing, a sentence each. */
  readonly remarks: readonly StoryRemark[];
  /** How to make the sound that the curves open for; none where it is there already. */
  readonly steps: readonly string[];
  readonly output: string;
}

export interface StoryFact {
  readonly name: string;
  readonly value: string;
}

export interface StoryRemark {
  readonly kind: "Device" | "Warning" | "Note";
  readonly words: string;
}

/** A stretch that was drawn over. */
export interface StretchStory extends SongStory {
  /** Part of the page's anchors: `"song"` or the scene's number. */
  readonly id: string;
  /** `"Arrangement"`, or the clip of the session. */
  readonly name: string;
  readonly hits: readonly (Heard & { readonly time: Seconds; readonly strength: Fraction })[];
  /** The last syllables of phrases. */
  readonly syllables: readonly (Heard & Span)[];
  readonly sections: readonly (Span & { readonly name: string })[];
  readonly curves: readonly CurveStory[];
  readonly events: readonly EventStory[];
}

/** Something that the curves could follow. */
export interface Heard {
  /** It is not sure, and followed all the same, or left out for that; not said where it is sure or was not judged. */
  readonly doubt?: "unsure" | "left-out";
}

/** One written parameter, in the unit that Live shows it in. */
export interface CurveStory {
  readonly parameter: string;
  /** What of the recipe it follows: `"gain"`, `"a low-pass"`. */
  readonly role: string;
  readonly unit: string;
  /** What the chart shows from its lower to its upper edge, in the unit that is drawn: frequencies count octaves. */
  readonly range: readonly [bottom: number, top: number];
  readonly marks: readonly { readonly value: number; readonly words: string }[];
  /** As read back, straight between points; two at one time are a step. */
  readonly points: readonly DrawnPoint[];
  /** Where breakpoints stand. */
  readonly breakpoints: readonly DrawnPoint[];
  /** What it would do without the move. */
  readonly base: readonly DrawnPoint[];
  /** The least and the most that it comes to, as Live shows it. */
  readonly reach: readonly [least: string, most: string];
  /** What the chart hides beyond its lower edge. */
  readonly cut: boolean;
  /** Where it stands on both sides of the stretch, as read back. */
  readonly before: string;
  readonly after: string;
  readonly readBackError: string;
  /** It had automation of its own in the lane that was written. */
  readonly earlier: boolean;
  readonly facts: readonly StoryFact[];
}

export interface DrawnPoint {
  readonly time: Seconds;
  readonly value: number;
}

/** One dip, throw or build as it stands in the copy. */
export interface EventStory {
  readonly kind: RecipeEvent["kind"];
  readonly atBeats: Beats;
  readonly fromBeats: Beats;
  readonly toBeats: Beats;
  readonly start: Seconds;
  /** How deep, or from where to where, on each parameter that it moves. */
  readonly size: string;
  readonly seconds: Seconds;
  /** What it was heard from, or why it is where it is. */
  readonly cause: string;
}
