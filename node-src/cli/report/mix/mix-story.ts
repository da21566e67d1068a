import type { ToldReading } from "#src/chassis/listening/mix/told-reading.ts";
import type { PreviewPair } from "#src/chassis/render/mix/preview-pair.ts";
import type { MixDiagnosis } from "#src/model/mix/mix-diagnosis.ts";
import type { MoveOutcome } from "#src/model/mix/moves/move-outcome.ts";

/** What a mix was heard to be, as it is told: in words, as JSON, on a page. */
export interface MixStory {
  /** The set's path. */
  readonly set: string;
  readonly diagnosis: MixDiagnosis;
  /** By track id; tracks that are not heard have none. */
  readonly readings: ReadonlyMap<number, ToldReading>;
  /** Of the mix; `null` where nothing is heard. */
  readonly before: ToldReading | null;
  /** What came of the moves; left out of a dry run. */
  readonly applied?: AppliedStory;
  /** What was learnt of the user's moves; left out where nothing was asked to be. */
  readonly learnt?: LearntStory;
}

/** Where it is kept what was learnt, and why that could not be. */
export interface LearntStory {
  readonly file: string;
  readonly warnings: readonly string[];
}

/** What has to be known of what was done, a sentence each. */
export function warningsOf({ applied, learnt }: MixStory): readonly string[] {
  return [...(applied?.warnings ?? []), ...(learnt?.warnings ?? [])];
}

/** Moves that were applied to a copy, as it is told. */
export interface AppliedStory {
  /** By the ids of moves. */
  readonly outcomes: ReadonlyMap<string, MoveOutcome>;
  /** Of the mix in the copy; `null` where there is no copy. */
  readonly after: ToldReading | null;
  /** The copy's path; `null` where no move stands, and none was written. */
  readonly output: string | null;
  readonly warnings: readonly string[];
  /** Files of the mix before and after; left out where none were asked for, or no move stands. */
  readonly preview?: PreviewPair;
}
