import { DRAWN_UNIT } from "#src/curve/compile/drawn-lane.ts";
import { hertzOfNote } from "#src/curve/tapers/note-numbers.ts";
import { laneOver } from "#src/decision/recipes/drawing/lane-over.ts";
import { bentCurve } from "#src/dsp/shapes/bent-curve.ts";
import type { BentPoint } from "#src/model/bent-point.ts";
import type { CurveUnit } from "#src/model/device/edited-curves.ts";
import type { Lane, LaneRole } from "#src/model/recipe/lane.ts";
import type { Music } from "#src/model/recipe/music.ts";
import type { Drawing } from "#src/model/recipe/recipe.ts";

/** A curve as a hand has left it, which stands in the place of one that a recipe draws. */
export interface EditedLane {
  /** Of which role; `null`: of the recipe's first. */
  readonly role: LaneRole | null;
  readonly unit: CurveUnit;
  /** In beats of the stretch's axis. */
  readonly points: readonly BentPoint[];
}

/**
 * A drawing with one lane as a hand has left it; what the recipe would say of the lane that it drew itself goes unsaid.
 *
 * Shape: cut at the ends of the stretch, held where it ends earlier. A lane that makes up for the edited one makes up for what was
 * drawn, and is left out. Edge: the very same drawing where the recipe draws no such lane, or one in another unit.
 */
export function withEditedLane(drawing: Drawing, edited: EditedLane, music: Pick<Music, "from" | "to">): Drawing {
  const { lanes } = drawing;
  const lane = edited.role === null ? lanes[0] : lanes.find(({ role }) => role === edited.role);
  if (lane === undefined || DRAWN_UNIT[lane.unit] !== edited.unit || edited.points.length === 0) return drawing;
  const value = (drawn: number) => (lane.unit === "Hz" ? hertzOfNote(drawn) : drawn);
  const points = bentCurve(edited.points).map((point) => ({ ...point, value: value(point.value) }));
  const others = lanes.filter((each) => each !== lane && each.makesUpFor !== lane.role);
  const left = lanes.filter(({ makesUpFor }) => makesUpFor === lane.role).map(({ role }) => role);
  const byHand: Lane = { ...laneOver(lane.role, points, music), unit: lane.unit };
  return { lanes: [byHand, ...others], notes: [{ code: "edited", left }], events: [] };
}
