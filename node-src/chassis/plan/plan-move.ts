import type { CompiledMove } from "#src/curve/move/compile-lane.ts";
import { compileMoves } from "#src/curve/move/compile-moves.ts";
import { type AskedTarget, type KnownParameter, type MoveTarget, moveTarget } from "#src/curve/move/move-target.ts";
import type { Lane, LaneRole } from "#src/model/move/lane.ts";
import type { Music } from "#src/model/move/music.ts";
import type { MoveNote, Recipe } from "#src/model/move/recipe.ts";
import type { SettingSpecs, SettingsOf } from "#src/model/move/settings.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";

/** A parameter that was found for a role, before it is known whether the role's unit fits it. */
export interface FoundTarget extends AskedTarget {
  readonly known: KnownParameter;
  /** `null`: the first lane, whatever it is, as a person who points at a knob means. */
  readonly role: LaneRole | null;
}

/** A decided move: the curves, and what to write for them. */
export interface MovePlan {
  readonly lanes: readonly Lane[];
  /** In the order of the targets that a lane was drawn for. */
  readonly moves: readonly CompiledMove[];
  /** Lanes that no target moves. */
  readonly unplaced: readonly LaneRole[];
  readonly notes: readonly MoveNote[];
}

/**
 * Settings and music in, curves and breakpoints out; nothing is read or written.
 *
 * Edge: a target whose role this recipe does not draw is passed over, so that one set of targets serves all recipes of a
 * device; so is one whose lane makes up for another that is not written. A target of another unit than its lane's is refused
 * unless it was given a range, and more than eight are.
 */
export function planMove<Specs extends SettingSpecs>(
  recipe: Recipe<Specs>,
  settings: SettingsOf<Specs>,
  music: Music,
  found: readonly FoundTarget[],
): Result<MovePlan, Refusal> {
  const { lanes, notes } = recipe.draw(settings, music);
  const targets: MoveTarget[] = [];
  for (const { known, role, ...asked } of found) {
    const lane = role === null ? lanes[0] : lanes.find((each) => each.role === role);
    if (lane === undefined) continue;
    const target = moveTarget(known, lane, asked);
    if (!target.ok) return target;
    targets.push(target.value);
  }
  const written = targets.filter(({ role }) => !missesIts(lanes, role, targets));
  const moves = compileMoves(lanes, written);
  if (!moves.ok) return moves;
  const placed = new Set(written.map(({ role }) => role));
  const unplaced = lanes.map(({ role }) => role).filter((role) => !placed.has(role));
  return ok({ lanes, moves: moves.value, unplaced, notes });
}

/** Whether a lane makes up for one that is not written as it was drawn: alone it would do what nobody asked for. */
function missesIts(lanes: readonly Lane[], role: LaneRole, targets: readonly MoveTarget[]): boolean {
  const other = lanes.find((lane) => lane.role === role)?.makesUpFor;
  return other !== undefined && !targets.some((target) => target.role === other && asDrawn(target));
}

function asDrawn({ over, part: { range, inverted } }: MoveTarget): boolean {
  return over === null && range[0] === 0 && range[1] === 1 && !inverted;
}
