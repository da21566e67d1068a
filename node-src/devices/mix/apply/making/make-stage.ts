import { type JudgedStandings, type MakingPorts, makeGroup } from "#src/devices/mix/apply/making/make-group.ts";
import { moveGroups } from "#src/devices/mix/apply/making/move-groups.ts";
import { isWanted, type WantedMoves, whyNot, whyNotOne } from "#src/devices/mix/apply/making/why-not.ts";
import { MIX_STAGES, type MixMove, type MixStage } from "#src/model/mix/mix-move.ts";
import { type MoveOutcome, PROPOSED } from "#src/model/mix/moves/move-outcome.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";

/** Moves that are proposed together: a stage, or a part of one. */
export interface StageStep {
  readonly stage: MixStage;
  isOf(move: MixMove): boolean;
}

/** In the order in which they are made. What changes a recording comes before the faders, as they are judged by what it leaves. */
export const STAGE_STEPS: readonly StageStep[] = MIX_STAGES.flatMap((stage): readonly StageStep[] => {
  const inStage = (move: MixMove) => move.stage === stage;
  if (stage !== "gain") return [{ stage, isOf: inStage }];
  return [false, true].map((faders) => ({
    stage,
    isOf: (move: MixMove) => inStage(move) && (move.kind === "fader") === faders,
  }));
});

/** What came of a step. */
export interface MadeStage {
  readonly standing: JudgedStandings;
  /** As they were proposed when it began. */
  readonly moves: readonly MixMove[];
  /** By the ids of those moves. */
  readonly outcomes: ReadonlyMap<string, MoveOutcome>;
}

/** Makes the moves of a step that what stands by then asks for, one after the other. */
export async function makeStage(
  { isOf }: StageStep,
  start: JudgedStandings,
  wanted: WantedMoves,
  ports: MakingPorts,
): Promise<Result<MadeStage, Refusal>> {
  const outcomes = new Map<string, MoveOutcome>();
  let standing = start;
  for (const group of moveGroups(start.diagnosis, isOf)) {
    for (const move of group.moves) outcomes.set(move.id, firstOutcome(wanted, move));
    const asked = group.moves.filter((move) => isWanted(wanted, move) && whyNotOne(wanted, move) === null);
    if (asked.length === 0) continue;
    const why = whyNot(wanted, group);
    const made =
      why === null ? await makeGroup(group, standing, wanted.ours, ports) : ok({ standing, outcome: no(why) });
    if (!made.ok) return made;
    for (const { id } of asked) outcomes.set(id, made.value.outcome);
    standing = made.value.standing;
  }
  return ok({ standing, moves: start.diagnosis.moves.filter(isOf), outcomes });
}

/** Of a move before it is tried. */
export function firstOutcome(wanted: WantedMoves, move: MixMove): MoveOutcome {
  if (!isWanted(wanted, move)) return PROPOSED;
  return no(whyNotOne(wanted, move) ?? "After the moves before it nothing asks for it any more.");
}

function no(why: string): MoveOutcome {
  return { outcome: "refused", measured: null, why };
}
