import type { SoundStory } from "#src/chassis/report/song/sound-story.ts";
import type { ToneRange } from "#src/knowledge/genres/tone-range.ts";
import type { MasterStage } from "#src/knowledge/master/stages.ts";
import type { ReductionSeries } from "#src/model/master/reduction-series.ts";
import type { Dbtp, Decibels, Fraction, LoudnessUnits, Lufs } from "#src/model/units.ts";

/** Everything that the report of a master tells, as plain data: no file, no clock, so that one story always gives the same bytes. */
export interface MasterStory {
  readonly madeBy: string;
  /** The mix, or the album. */
  readonly title: string;
  /** What it is for: the platform, or the loudness that was named. */
  readonly purpose: string;
  readonly goal: GoalStory;
  readonly reached: boolean;
  /** What was reached, and where it was not the way out. */
  readonly sentence: string;
  readonly isAlbum: boolean;
  /** One, or those of an album in their order. */
  readonly tracks: readonly TrackStory[];
  /** What was written, as it was named. */
  readonly output: string;
}

export interface GoalStory {
  readonly loudness: Lufs;
  readonly ceiling: Dbtp;
}

/** A mix and its master. */
export interface TrackStory {
  /** Part of the page's anchors. */
  readonly id: string;
  readonly name: string;
  readonly output: string;
  readonly goal: GoalStory;
  readonly reached: boolean;
  readonly sentence: string;
  /** In front of the limiter. */
  readonly gain: Decibels;
  readonly passes: number;
  readonly before: MeasuredStory;
  readonly after: MeasuredStory;
  readonly stages: readonly StageStory[];
  /** Of the stages that reduce with one gain over the whole sound, where they acted. */
  readonly reductions: readonly ReductionStory[];
  readonly tone: ToneStory;
  readonly services: readonly ServiceStory[];
  readonly remarks: readonly string[];
  /** What was written besides, as it was named. */
  readonly besides: readonly string[];
}

export interface MeasuredStory extends SoundStory {
  readonly integrated: Lufs;
  readonly truePeak: Dbtp;
  readonly loudnessRange: LoudnessUnits;
  readonly peakToLoudness: Decibels | null;
  readonly maxShortTerm: Lufs;
  readonly maxMomentary: Lufs;
  readonly correlation: number | null;
  readonly monoChange: LoudnessUnits;
}

export interface StageStory {
  readonly stage: MasterStage;
  readonly process: string;
  /** 0 where it did nothing. */
  readonly amount: Fraction;
  readonly found: string;
  readonly did: string;
  readonly gainReduction: Decibels | null;
}

export interface ReductionStory {
  readonly name: string;
  readonly most: Decibels;
  readonly series: ReductionSeries;
}

/** Levels of third octaves from 25 Hz on. */
export interface ToneStory {
  readonly before: readonly Decibels[];
  readonly after: readonly Decibels[];
  /** What the tone was held against; `null` for nothing. */
  readonly range: ToneRange | null;
  readonly reference: { readonly name: string; readonly levels: readonly Decibels[] } | null;
}

/** What a service will do to the master; `null` is what is not known. */
export interface ServiceStory {
  readonly name: string;
  readonly gain: Decibels | null;
  readonly truePeakAfter: Dbtp | null;
  readonly sentence: string;
}
