import type { StageSettings } from "#src/chassis/plan/stage-settings.ts";
import type { Standing } from "#src/decision/master/mastered-already.ts";
import type { ToneRange } from "#src/knowledge/genres/tone-range.ts";
import type { MasterStage } from "#src/knowledge/master/stages.ts";
import type { Decibels, Fraction } from "#src/model/units.ts";
import type { ProcessFormat, Processor } from "#src/process/processor.ts";
import type { ReductionFollower } from "#src/process/reduction-course.ts";

/** What a master does up to the limiter, in the order of the sound. */
export interface MasterPlan {
  readonly standing: Standing;
  /** What the tone was held against; `null` with a reference, and where nothing is known of the genre. */
  readonly range: ToneRange | null;
  readonly stages: readonly PlannedStage[];
}

/** A stage in front of the limiter. */
export interface PlannedStage {
  readonly stage: MasterStage;
  readonly process: string;
  readonly found: string;
  readonly did: string;
  /** 0 where it does nothing. */
  readonly amount: Fraction;
  /** On the loudest section, 95 % of the time; `null` for a stage that reduces nothing. */
  readonly gainReduction: Decibels | null;
  /** Makes its processor; `null`: everything passes as it is. */
  readonly make: MakeStage | null;
  /** What that is set to; `null` with it. */
  readonly settings: StageSettings | null;
}

/** Makes a stage's processor; who follows is told of what it reduces, by a stage that is one compressor. */
export type MakeStage = (format: ProcessFormat, follow?: ReductionFollower) => Processor;
