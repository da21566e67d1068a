import type { Span } from "#src/model/hearing.ts";
import type { Beats, Seconds } from "#src/model/units.ts";

/**
 * What every report tells of the song that it is about, as plain data. Times are song seconds; a name that ends in `Beats` is
 * in quarter notes.
 */
export interface SongStory {
  /** What the timeline shows; usually from the first clip's start to the last one's end. */
  readonly span: Span;
  /** Bar lines that cover `span`, in rising time. Empty: the axis shows minutes and seconds only. */
  readonly bars: readonly StoryBar[];
  readonly locators: readonly StoryLocator[];
  readonly clips: readonly StoryClip[];
  readonly waveform: StoryWaveform;
}

export interface StoryBar {
  /** As Live counts: the first bar of the arrangement is 1. */
  readonly number: number;
  readonly start: Seconds;
  readonly startBeats: Beats;
  /** Length of one beat of this bar's signature: 1 in 4/4, 0.5 in 6/8. */
  readonly beatLength: Beats;
}

export interface StoryLocator {
  readonly name: string;
  readonly time: Seconds;
}

export interface StoryClip extends Span {
  readonly name: string;
}

/** Least and greatest sample of equal slices of time, full scale 1. */
export interface StoryWaveform {
  readonly start: Seconds;
  /** Length of one slice; shorter than 20 ms shows nothing more. */
  readonly step: Seconds;
  readonly low: ArrayLike<number>;
  readonly high: ArrayLike<number>;
}
