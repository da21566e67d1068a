import type { StoryWaveform } from "#src/chassis/report/song/song-story.ts";
import type { Seconds } from "#src/model/units.ts";

/** A recording over its own time, as plain data. */
export interface SoundStory {
  readonly duration: Seconds;
  readonly waveform: StoryWaveform;
  /** In LUFS, each value at the middle of its window of 0.4 and 3 s. */
  readonly momentary: StoryLine;
  readonly shortTerm: StoryLine;
}

/** Values on an even grid of time. */
export interface StoryLine {
  readonly start: Seconds;
  readonly step: Seconds;
  readonly values: ArrayLike<number>;
}
