import { judgeMove } from "#src/decision/mix/outcomes/judge-move.ts";
import { handWords } from "#src/devices/mix/apply/making/hand-words.ts";
import type { MoveGroup } from "#src/devices/mix/apply/making/move-groups.ts";
import { takenBack } from "#src/devices/mix/apply/making/standing-moves.ts";
import { type MovingHost, type WrittenSet, writeMoves } from "#src/devices/mix/apply/making/write-moves.ts";
import { measuredMove } from "#src/devices/mix/apply/measures/measured-move.ts";
import type { MixPlan } from "#src/devices/mix/plan.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import type { MoveOutcome } from "#src/model/mix/moves/move-outcome.ts";
import type { RenderedMix } from "#src/model/mix/moves/rendered-mix.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";

/** A set with what stands in it, and what is heard in it. */
export interface JudgedStandings extends WrittenSet {
  readonly diagnosis: MixPlan;
}

/** What moves are made and heard with. */
export interface MakingPorts {
  readonly host: MovingHost;
  /** Hears a set again, as it was heard before. */
  hear(set: LiveSet): Promise<Result<MixPlan, Refusal>>;
  /** Renders what is heard of a set, and measures it; `null` where nothing of it can be rendered. Without it no stage is guarded. */
  rendered?(set: LiveSet): Promise<Result<RenderedMix | null, Refusal>>;
}

/** What came of a group of moves. */
export interface MadeGroup {
  readonly standing: JudgedStandings;
  /** Of each of its moves. */
  readonly outcome: MoveOutcome;
}

/**
 * Writes the moves of a group, hears the set again, judges them by their own prediction, and takes them back where they missed it or left a fault that was not there.
 *
 * Edge: refused where the set cannot be heard again; moves that cannot be written are an outcome.
 * @param ours devices that were put in by earlier runs, by the targets of their first parameters.
 */
export async function makeGroup(
  { finding, moves }: MoveGroup,
  before: JudgedStandings,
  ours: ReadonlySet<number>,
  { host, hear }: MakingPorts,
): Promise<Result<MadeGroup, Refusal>> {
  const place = { mix: before.diagnosis.mix, about: finding.tracks, ours };
  const attempt = await writeMoves(moves, before, place, host);
  if (!attempt.ok) return attempt;
  const { written, why: refused, ...after } = attempt.value;
  if (written === null)
    return ok({
      standing: { ...before, standings: after.standings },
      outcome: { outcome: "refused", measured: null, why: handWords(moves[0]!, refused?.sentence ?? "") },
    });
  const heard = await hear(after.set);
  if (!heard.ok) return heard;
  const measured = measuredMove(finding, moves[0]!, before.diagnosis, heard.value);
  const why = judgeMove({
    ...{ finding, predicted: moves[0]!.predicted, measured },
    ...{ before: before.diagnosis.findings, after: heard.value.findings },
  });
  if (why === null)
    return ok({
      standing: { ...after, diagnosis: heard.value },
      outcome: { outcome: "applied", measured, why },
    });
  const back = await takenBack(after.standings, written, host);
  if (!back.ok) return back;
  return ok({
    standing: { ...before, standings: back.value },
    outcome: { outcome: "reverted", measured, why },
  });
}
