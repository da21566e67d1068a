import type { SoundStory } from "#src/chassis/report/song/sound-story.ts";
import type { CheckItem } from "#src/model/quality/check-item.ts";
import type { Dbtp, Lufs } from "#src/model/units.ts";

/** Everything that the report of a check tells, as plain data: no file, no clock, so that one story always gives the same bytes. */
export interface CheckStory {
  readonly madeBy: string;
  /** What the files were held against beside the list itself: a platform, a genre. */
  readonly against: readonly string[];
  /** In the order in which they were named; at least one that was read. */
  readonly files: readonly FileStory[];
}

export type FileStory = CheckedStory | UnreadStory;

/** A file that could not be read. */
export interface UnreadStory {
  /** Part of the page's anchors. */
  readonly id: string;
  readonly name: string;
  readonly error: string;
}

export interface CheckedStory {
  readonly id: string;
  readonly name: string;
  /** As it was named. */
  readonly path: string;
  readonly items: readonly CheckItem[];
  readonly sound: SoundStory;
  readonly integrated: Lufs;
  readonly truePeak: Dbtp;
  /** Of the platform; `null` without one, and where it has none. */
  readonly target: Lufs | null;
  /** What the file holds besides and was left out. */
  readonly remark: string | null;
}
