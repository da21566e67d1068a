import { trackContent } from "#src/chassis/listening/mix/track-content.ts";
import type { AppliedBefore, TrackContents } from "#src/decision/mix/outcomes/applied-before.ts";
import type { AppliedMoves } from "#src/devices/mix/run.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import { MIX_STAGES, type MixMove, type MixStage } from "#src/model/mix/mix-move.ts";
import type { AppliedDevice, AppliedMove, AppliedStage } from "#src/model/mix/mix-notes.ts";
import type { MoveOutcome } from "#src/model/mix/moves/move-outcome.ts";

/**
 * What is remembered of a copy: by stage the tracks that are settled, as all moves left them, and the moves; and the devices that were put in, with those of earlier runs that still stand.
 *
 * What was moved, or taken back, is settled, and so is what no move was proposed for; what was refused or not asked for is not.
 */
export function appliedNotes(
  before: AppliedBefore,
  applied: AppliedMoves,
  stages: readonly MixStage[],
): { readonly applied: readonly AppliedStage[]; readonly devices: readonly AppliedDevice[] } {
  const contents = contentsOf(applied.set);
  const standing = applied.set.tracks.flatMap(({ devices }) => devices.map(({ parameters }) => parameters[0]?.target));
  const put = applied.inserted.map(({ track, className, parameters }) => ({
    ...{ track, className },
    target: parameters[0]?.target ?? Number.NaN,
  }));
  return {
    applied: MIX_STAGES.flatMap((stage) => {
      const settled = new Set([...(before.settled.get(stage) ?? []), ...freshlySettled(applied, stage, stages)]);
      const moves = [...(before.moves.get(stage) ?? []), ...madeMoves(applied, stage)];
      if (settled.size === 0 && moves.length === 0) return [];
      return [
        { stage, settled: [...contents].flatMap(([id, content]) => (settled.has(id) ? [{ id, content }] : [])), moves },
      ];
    }),
    devices: [...before.devices, ...put].filter(({ target }) => standing.includes(target)),
  };
}

/** What each track of a set holds. */
export function contentsOf({ tracks }: Pick<LiveSet, "tracks">): TrackContents {
  return new Map(tracks.map((track) => [track.id, trackContent(track)]));
}

function freshlySettled(
  { moves, outcomes, gone, diagnosis }: AppliedMoves,
  stage: MixStage,
  stages: readonly MixStage[],
): readonly number[] {
  if (!stages.includes(stage)) return [];
  const open = moves.filter((move) => move.stage === stage && !gone.has(move.id) && !isDone(outcomes.get(move.id)));
  return diagnosis.mix.tracks.flatMap(({ id, features }) =>
    features === null || open.some(({ track }) => track === id) ? [] : [id],
  );
}

function isDone(outcome: MoveOutcome | undefined): boolean {
  return outcome?.outcome === "applied" || outcome?.outcome === "reverted";
}

function madeMoves({ moves, outcomes }: AppliedMoves, stage: MixStage): readonly AppliedMove[] {
  return moves.filter((move) => move.stage === stage && outcomes.get(move.id)?.outcome === "applied").map(appliedMove);
}

function appliedMove({ id, track, device, parameters }: MixMove): AppliedMove {
  const { name, from, to, unit } = parameters[0]!;
  return { id, track, ...(device === null ? {} : { device }), parameter: name, from, to, unit };
}
