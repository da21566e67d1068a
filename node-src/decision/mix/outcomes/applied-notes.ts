import type { AppliedBefore, TrackContents } from "#src/decision/mix/outcomes/applied-before.ts";
import type { HeardTrack } from "#src/model/mix/heard-mix.ts";
import { MIX_STAGES, type MixMove, type MixStage } from "#src/model/mix/mix-move.ts";
import type { AppliedDevice, AppliedMove, AppliedStage } from "#src/model/mix/mix-notes.ts";
import type { MoveOutcome } from "#src/model/mix/moves/move-outcome.ts";

/** What came of moves, as far as it is remembered. */
export interface RememberedMoves {
  readonly moves: readonly MixMove[];
  readonly outcomes: ReadonlyMap<string, MoveOutcome>;
  readonly gone: ReadonlySet<string>;
  /** The tracks of the mix as it stands then. */
  readonly tracks: readonly Pick<HeardTrack, "id" | "features">[];
  /** What each holds. */
  readonly contents: TrackContents;
  /** Devices that were put in, and the targets of the first parameters of all that stand. */
  readonly devices: readonly AppliedDevice[];
  readonly standing: ReadonlySet<number>;
}

/**
 * What is remembered of a set that moves were made in: by stage the tracks that are settled, as all moves left them, and the moves; and the devices that were put in, with those of earlier runs that still stand.
 *
 * What was moved, or taken back, is settled, and so is what no move was proposed for; what was refused or not asked for is not.
 */
export function appliedNotes(
  before: AppliedBefore,
  applied: RememberedMoves,
  stages: readonly MixStage[],
): { readonly applied: readonly AppliedStage[]; readonly devices: readonly AppliedDevice[] } {
  const { contents, devices, standing } = applied;
  return {
    applied: MIX_STAGES.flatMap((stage) => {
      const settled = new Set([...(before.settled.get(stage) ?? []), ...freshlySettled(applied, stage, stages)]);
      const moves = [...(before.moves.get(stage) ?? []), ...madeMoves(applied, stage)];
      if (settled.size === 0 && moves.length === 0) return [];
      return [
        { stage, settled: [...contents].flatMap(([id, content]) => (settled.has(id) ? [{ id, content }] : [])), moves },
      ];
    }),
    devices: [...before.devices, ...devices].filter(({ target }) => standing.has(target)),
  };
}

function freshlySettled(
  { moves, outcomes, gone, tracks }: RememberedMoves,
  stage: MixStage,
  stages: readonly MixStage[],
): readonly number[] {
  if (!stages.includes(stage)) return [];
  const open = moves.filter((move) => move.stage === stage && !gone.has(move.id) && !isDone(outcomes.get(move.id)));
  return tracks.flatMap(({ id, features }) =>
    features === null || open.some(({ track }) => track === id) ? [] : [id],
  );
}

function isDone(outcome: MoveOutcome | undefined): boolean {
  return outcome?.outcome === "applied" || outcome?.outcome === "reverted";
}

function madeMoves({ moves, outcomes }: RememberedMoves, stage: MixStage): readonly AppliedMove[] {
  return moves.filter((move) => move.stage === stage && outcomes.get(move.id)?.outcome === "applied").map(appliedMove);
}

function appliedMove({ id, track, device, parameters }: MixMove): AppliedMove {
  const { name, from, to, unit } = parameters[0]!;
  return { id, track, ...(device === null ? {} : { device }), parameter: name, from, to, unit };
}
