import type { MasterPlan } from "#src/chassis/plan/planned-master.ts";
import type { ComparedPair } from "#src/chassis/render/master/compared-pair.ts";
import type { MasteredLoudness } from "#src/chassis/render/master/loudness-passes.ts";
import type { VersionWritten } from "#src/chassis/render/master/write-version.ts";
import { simulateAll } from "#src/decision/delivery/simulate-playback.ts";
import type { LoudnessGoal } from "#src/decision/master/loudness/gain-for.ts";
import { ditherTold, limiterTold, reachedSentence } from "#src/decision/master/loudness/last-stages.ts";
import type { ToneRange } from "#src/knowledge/genres/tone-range.ts";
import { MASTER_STAGES, type MasterStage } from "#src/knowledge/master/stages.ts";
import type { Platform } from "#src/knowledge/platforms/platform.ts";
import type { MixFeatures } from "#src/model/master/mix-features.ts";
import type { ReductionSeries } from "#src/model/master/reduction-series.ts";
import type { Dbtp, Decibels } from "#src/model/units.ts";
import type { SinkFormat } from "#src/ports/output/audio-sink.ts";

/** One stage, in order. */
export interface StageTold {
  readonly stage: MasterStage;
  readonly process: string;
  readonly amount: number;
  readonly found: string;
  readonly did: string;
  readonly gainReduction: Decibels | null;
}

/** A part of the mix that went through its master's chain. */
export interface VersionTold extends VersionWritten {
  readonly version: string;
  readonly output: string;
  readonly stems: readonly string[];
}

/** All that a master says of itself. */
export interface MasterTold {
  readonly input: string;
  readonly goal: LoudnessGoal;
  readonly platform: string | null;
  readonly before: MixFeatures;
  readonly after: MixFeatures;
  /** What the tone was held against: a range, or a reference by its name, or nothing. */
  readonly range: ToneRange | null;
  readonly reference: Reference | null;
  /** What was taken away over time, by the stages that acted with one gain. */
  readonly reductions: readonly StageReduction[];
  readonly reached: boolean;
  /** In front of the limiter. */
  readonly gain: Decibels;
  /** How often limiter and guard ran. */
  readonly passes: number;
  /** One sentence: what was reached, and what the way out is where it was not. */
  readonly sentence: string;
  readonly stages: readonly StageTold[];
  /** What each service will do to the file. */
  readonly platforms: readonly {
    readonly name: string;
    readonly gain: Decibels | null;
    readonly truePeakAfter: Dbtp | null;
    readonly sentence: string;
  }[];
  readonly output: string | null;
  /** Mix and master as loud as each other. */
  readonly compared: ComparedPair | null;
  readonly versions: readonly VersionTold[];
  /** Files behind the stages. */
  readonly stageOutputs: readonly string[];
  /** What else is to be known, one sentence each. */
  readonly remarks: readonly string[];
}

export interface StageReduction {
  readonly stage: "glue" | "limiter";
  readonly series: ReductionSeries;
}

/** A recording whose tone is taken over. */
export interface Reference {
  readonly path: string;
  readonly features: MixFeatures;
}

/** What a master was made for. */
export interface MasterGoals {
  readonly goal: LoudnessGoal;
  readonly platform: Platform | null;
  /** All there are, which are told what they make of the master. */
  readonly platforms: readonly Platform[];
  readonly encoding: SinkFormat["encoding"];
}

/** What is known once the file stands. */
export interface MasterDone {
  readonly input: string;
  readonly output: string;
  readonly asked: MasterGoals;
  readonly before: MixFeatures;
  readonly reference: Reference | null;
  readonly plan: MasterPlan;
  /** Of the glue, where it acted. */
  readonly glued: ReductionSeries | null;
  readonly done: MasteredLoudness;
  readonly stageOutputs: readonly string[];
  readonly compared: ComparedPair | null;
  readonly remarks: readonly string[];
}

export function masterTold({
  input,
  output,
  asked,
  before,
  reference,
  plan,
  glued,
  done,
  stageOutputs,
  compared,
  remarks,
}: MasterDone): MasterTold {
  const { goal, platform } = asked;
  const { after } = done;
  return {
    input,
    goal,
    platform: platform?.id ?? null,
    before,
    after,
    range: plan.range,
    reference,
    reductions: [...reductionOf("glue", glued), ...reductionOf("limiter", done.limiting)],
    reached: done.reached,
    gain: done.gain,
    passes: done.passes,
    sentence: reachedSentence(goal, done),
    stages: [
      ...plan.stages.map(({ make: _, settings: __, ...told }) => told),
      ...lastStages(asked, before, plan, done),
    ],
    platforms: simulateAll(asked.platforms, after).map(({ name, gain, truePeakAfter, sentence }) => ({
      name,
      gain,
      truePeakAfter,
      sentence,
    })),
    output: done.placed ? output : null,
    stageOutputs,
    compared,
    versions: [],
    remarks: [...plan.standing.said, ...remarks],
  };
}

function reductionOf(stage: StageReduction["stage"], series: ReductionSeries | null): StageReduction[] {
  return series === null ? [] : [{ stage, series }];
}

const BITS = { s16le: 16, s24le: 24, f32le: null } as const;

function lastStages(
  { goal, encoding }: MasterDone["asked"],
  before: MixFeatures,
  plan: MasterPlan,
  done: MasteredLoudness,
): StageTold[] {
  const changed = done.gain !== 0 || plan.stages.some(({ make }) => make !== null);
  const { acts, ...dithered } = ditherTold(before, BITS[encoding], changed);
  const named = (stage: MasterStage) => MASTER_STAGES.find((each) => each.stage === stage)!;
  return [
    {
      ...named("limiter"),
      amount: done.reduction > 0 ? 1 : 0,
      ...limiterTold(goal, done),
      gainReduction: done.reduction,
    },
    { ...named("dither"), amount: acts ? 1 : 0, ...dithered, gainReduction: null },
  ];
}
