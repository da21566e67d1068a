import type { MasterPlan, PlannedStage } from "#src/chassis/plan/planned-master.ts";
import type { LoudnessGoal } from "#src/decision/master/loudness/gain-for.ts";
import { masteredAlready, type Standing } from "#src/decision/master/mastered-already.ts";
import { glueGoal, multibandGoals } from "#src/decision/master/reduction-goals.ts";
import { nothingAsked, type StageDecision } from "#src/decision/master/stage-decision.ts";
import { stereoMove } from "#src/decision/master/stereo-move.ts";
import { correctiveEq } from "#src/decision/master/tone/corrective-eq.ts";
import { excitation } from "#src/decision/master/tone/excitation.ts";
import { matchOrder } from "#src/decision/master/tone/match-order.ts";
import { exciterStage } from "#src/devices/master/stages/exciter-stage.ts";
import {
  equaliserStage,
  glueStage,
  type MadeStage,
  type MakingAt,
  matchStage,
  multibandStage,
} from "#src/devices/master/stages/made-stage.ts";
import { stereoStage } from "#src/devices/master/stages/stereo-stage.ts";
import type { Genre } from "#src/knowledge/genres/genre.ts";
import { PROFESSIONAL_MIXES } from "#src/knowledge/genres/observed/professional-mixes.ts";
import { toneRange } from "#src/knowledge/genres/tone-range.ts";
import { WIDEST_SPREADS } from "#src/knowledge/master/ranges.ts";
import { MASTER_STAGES, type MasterStage } from "#src/knowledge/master/stages.ts";
import type { MixFeatures } from "#src/model/master/mix-features.ts";
import type { Fraction } from "#src/model/units.ts";
import { through } from "#src/process/loudness/through.ts";
import type { Block, ProcessFormat } from "#src/process/processor.ts";

/** What is known of the sound. */
export interface MasterInput {
  readonly features: MixFeatures;
  /** The loudest ten seconds, on which thresholds are found. */
  readonly section: Block;
  readonly reference: MixFeatures | null;
}

/** What is wanted. */
export interface MasterIntent {
  readonly goal: LoudnessGoal;
  readonly genre: Genre | null;
  /** Scales every move but loudness. */
  readonly amount: Fraction;
  /** Scales single stages beside that; left out: 1 each. Harmonics act where their stage has an amount here, or is named. */
  readonly amounts?: Readonly<Partial<Record<MasterStage, Fraction>>>;
  /** Those that may act; `null` for all that the sound asks for. */
  readonly stages: readonly MasterStage[] | null;
}

/** Features in, stages out: each decides on what was measured, and finds its threshold on what the stages before it leave of the loudest section. */
export function planMaster({ features, section, reference }: MasterInput, intent: MasterIntent): MasterPlan {
  const { genre, goal, stages: named, amounts = {} } = intent;
  const amount = (stage: MasterStage) => intent.amount * (amounts[stage] ?? 1);
  const format: ProcessFormat = { sampleRate: features.sampleRate, channels: features.channels === 1 ? 1 : 2 };
  const standing = masteredAlready(features, goal);
  const observed = genre === null ? PROFESSIONAL_MIXES : genre.observed;
  const spreads = genre === null ? WIDEST_SPREADS["mixes"] : WIDEST_SPREADS[genre.observedAs ?? genre.id];
  const range = reference !== null || observed === null ? null : toneRange(genre);
  const octaves = reference?.thirdOctaves ?? null;
  const line = stageLine(format, section, { named, standing, amount, follows: reference !== null });
  const excites = named?.includes("excite") ?? (amounts.excite ?? 0) > 0;
  const eq = line.decided(correctiveEq(features, range, amount("eq")));
  line.pass(eq, equaliserStage);
  line.pass(line.decided(multibandGoals(features.bandSpreads, spreads ?? null, amount("multiband"))), multibandStage);
  line.pass(line.decided(stereoMove(features, observed?.side ?? null, amount("stereo"))), stereoStage);
  line.pass(line.decided(excitation(features.thirdOctaves, octaves, excites, amount("excite"))), exciterStage);
  line.pass(line.decided(glueGoal(features, observed, amount("glue"))), glueStage);
  line.pass(line.decided(matchOrder(features.thirdOctaves, octaves, eq.move ?? [], amount("match"))), matchStage);
  return { standing, range, stages: line.stages };
}

interface LineRules {
  readonly named: readonly MasterStage[] | null;
  readonly standing: Standing;
  amount(stage: MasterStage): Fraction;
  /** There is a reference to follow. */
  readonly follows: boolean;
}

/** The stages as they are made, one behind the other, and the section as it has come through them. */
function stageLine(format: ProcessFormat, section: Block, { named, standing, amount, follows }: LineRules) {
  const stages: PlannedStage[] = [];
  let passing = section;
  return {
    stages,
    /** The decision, or nothing where the stage was not chosen or the file is a master already. */
    decided<Move>(decision: StageDecision<Move>): StageDecision<Move> {
      const { stage, found, move } = decision;
      if (move === null) return decision;
      if (named !== null) return named.includes(stage) ? decision : nothingAsked(stage, found, "nothing: not chosen");
      const kept = standing.isMaster && !(stage === "match" && follows);
      return kept
        ? nothingAsked(stage, found, "nothing: the file is a master already; name the stage to have it")
        : decision;
    },
    pass<Move>({ stage, found, did, move }: StageDecision<Move>, make: (move: Move, at: MakingAt) => MadeStage): void {
      const { process } = MASTER_STAGES.find((each) => each.stage === stage)!;
      const made = move === null ? null : make(move, { format, section: passing });
      if (made?.make) passing = through(made.make(format), passing);
      stages.push({
        stage,
        process,
        found,
        did: made?.did ?? did,
        amount: made?.make ? amount(stage) : 0,
        gainReduction: made?.gainReduction ?? null,
        make: made?.make ?? null,
        settings: made?.settings ?? null,
      });
    },
  };
}
