import type { MakeStage } from "#src/chassis/plan/planned-master.ts";
import type { StageSettings } from "#src/chassis/plan/stage-settings.ts";
import type { StereoMove } from "#src/decision/master/stereo-move.ts";
import type { EqualiserBand } from "#src/decision/master/tone/equaliser-bands.ts";
import type { MatchMove } from "#src/decision/master/tone/match-order.ts";
import { GLUE, IDLE_BAND, REDUCTIONS, STEREO_MOVES } from "#src/knowledge/master/moves.ts";
import { DYNAMICS_EDGES } from "#src/knowledge/master/ranges.ts";
import { FOUR_BANDS } from "#src/knowledge/processing/four-bands.ts";
import { hertzWords } from "#src/model/figure-words.ts";
import type { Decibels, Fraction } from "#src/model/units.ts";
import { compressor } from "#src/process/compressor/compressor.ts";
import { thresholdFor } from "#src/process/compressor/solving/threshold-for.ts";
import type { Band } from "#src/process/equaliser/band.ts";
import { equaliser } from "#src/process/equaliser/equaliser.ts";
import { linearEqualiser } from "#src/process/equaliser/linear-equaliser.ts";
import { matchCurve } from "#src/process/equaliser/match-curve.ts";
import { multiband } from "#src/process/multiband/multiband.ts";
import { solveMultiband } from "#src/process/multiband/solve-multiband.ts";
import type { Block, ProcessFormat, Processor } from "#src/process/processor.ts";
import { bandWidths } from "#src/process/stereo/bands/band-widths.ts";
import { imageChange } from "#src/process/stereo/mono/image-change.ts";

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

/** Widening gives way until mono playback loses no more of the loudest section than it may. */
export function stereoStage({ crossovers, widths, widens }: StereoMove, { format, section }: MakingAt): MadeStage {
  const at = (share: Fraction) => ({
    monoBelow: null,
    crossovers,
    widths: widths.map((width, i) => (i === widths.length - 1 ? 1 + share * (width - 1) : width)),
  });
  const share = widens
    ? mostShare((each) => lossBehind(bandWidths(format, at(each)), section) <= STEREO_MOVES.monoLoss)
    : 1;
  const settings = at(share);
  if (settings.widths.every((width) => width === 1))
    return {
      make: null,
      settings: null,
      did: `nothing: mono playback would lose more than ${STEREO_MOVES.monoLoss} LU`,
    };
  return { make: (format) => bandWidths(format, settings), settings: { kind: "stereo", settings } };
}

function lossBehind(processor: Processor, section: Block): number {
  return imageChange(processor, section).monoLoss.after ?? 0;
}

/** Halves six times: 1.6 % of a move is left. */
const TRIES = 6;

/** The largest share of a move, in whole steps, at which it is allowed; 0 where none is. */
function mostShare(isAllowed: (share: Fraction) => boolean): Fraction {
  if (isAllowed(1)) return 1;
  let [low, high] = [0, 1];
  for (let i = 0; i < TRIES; i++) {
    const middle = (low + high) / 2;
    if (isAllowed(middle)) low = middle;
    else high = middle;
  }
  return low;
}

export function matchStage(move: MatchMove): MadeStage {
  const curve = matchCurve(move);
  return { make: (format) => linearEqualiser(format, [], curve), settings: { kind: "match", curve } };
}
