import type { MakeStage } from "#src/chassis/plan/planned-master.ts";
import type { StageSettings } from "#src/chassis/plan/stage-settings.ts";
import type { EqualiserBand } from "#src/decision/master/tone/equaliser-bands.ts";
import type { MatchMove } from "#src/decision/master/tone/match-order.ts";
import { GLUE, IDLE_BAND, REDUCTIONS } from "#src/knowledge/master/moves.ts";
import { DYNAMICS_EDGES } from "#src/knowledge/master/ranges.ts";
import { FOUR_BANDS } from "#src/knowledge/processing/four-bands.ts";
import { hertzWords } from "#src/model/figure-words.ts";
import type { Decibels } from "#src/model/units.ts";
import { compressor } from "#src/process/compressor/compressor.ts";
import { thresholdFor } from "#src/process/compressor/solving/threshold-for.ts";
import type { Band } from "#src/process/equaliser/band.ts";
import { equaliser } from "#src/process/equaliser/equaliser.ts";
import { linearEqualiser } from "#src/process/equaliser/linear-equaliser.ts";
import { matchCurve } from "#src/process/equaliser/match-curve.ts";
import { multiband } from "#src/process/multiband/multiband.ts";
import { solveMultiband } from "#src/process/multiband/solve-multiband.ts";
import type { Block, ProcessFormat } from "#src/process/processor.ts";

/** What a stage is made for: its format, and the loudest section as it comes to it. */
export interface MakingAt {
  readonly format: ProcessFormat;
  readonly section: Block;
}

/** A stage with its settings found. */
export interface MadeStage {
  readonly make: MakeStage | null;
  readonly settings: StageSettings | null;
  /** Says more than the decision could; left out, that stands. */
  readonly did?: string;
  readonly gainReduction?: Decibels;
}

export function equaliserStage(bands: readonly EqualiserBand[]): MadeStage {
  const asked = bands.map(
    ({ shape, frequency, gain, q }): Band =>
      shape === "bell" ? { shape, frequency, gain, q } : { shape, frequency, gain },
  );
  return { make: (format) => equaliser(format, asked), settings: { kind: "eq", bands: asked } };
}

/** Each band that has a goal at the threshold that reaches it. */
export function multibandStage(goals: readonly Decibels[], { format, section }: MakingAt): MadeStage {
  const { share } = REDUCTIONS;
  const [, low, middle, high] = DYNAMICS_EDGES;
  const bands = goals.map((reduction, i) => ({
    ...(reduction > 0 ? FOUR_BANDS.bands[i]! : IDLE_BAND),
    goal: { reduction, share },
  }));
  const { settings, found } = solveMultiband({ crossovers: [low, middle, high], bands }, section, format.sampleRate);
  const reductions = found.map(({ reduction }, i) => (goals[i]! > 0 ? reduction : 0));
  const did = reductions.flatMap((reduction, i) =>
    goals[i]! > 0
      ? [`${reduction.toFixed(1)} dB from ${hertzWords(DYNAMICS_EDGES[i]!)} to ${hertzWords(DYNAMICS_EDGES[i + 1]!)}`]
      : [],
  );
  return {
    make: (at) => multiband(at, settings),
    settings: { kind: "multiband", settings },
    did: `${did.join(", ")} at the loudest section`,
    gainReduction: Math.max(...reductions),
  };
}

export function glueStage(reduction: Decibels, { format, section }: MakingAt): MadeStage {
  const solved = thresholdFor({ reduction, share: REDUCTIONS.share }, GLUE, section, format.sampleRate);
  const settings = { ...GLUE, threshold: solved.threshold };
  return {
    make: (at, follow) => compressor(at, settings, follow === undefined ? {} : { follow }),
    settings: { kind: "glue", settings, reduction: solved.reduction },
    did: `${solved.reduction.toFixed(1)} dB at the loudest section, ${GLUE.ratio}:1, threshold ${solved.threshold.toFixed(1)} dBFS`,
    gainReduction: solved.reduction,
  };
}

export function matchStage(move: MatchMove): MadeStage {
  const curve = matchCurve(move);
  return { make: (format) => linearEqualiser(format, [], curve), settings: { kind: "match", curve } };
}
