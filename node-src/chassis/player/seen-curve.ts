import { editHeard, type PlayedLine } from "#src/chassis/player/heard-edits.ts";
import type { BentPoint } from "#src/model/bent-point.ts";
import { type CurveUnit, type EditedCurve, fitsSpan, pointsMark } from "#src/model/device/edited-curves.ts";
import type { StoredCurve } from "#src/model/device/stored-curve.ts";

/** A curve for the face, in the unit that a person reads. */
export interface SeenCurve extends Pick<EditedCurve, "slot" | "mark" | "line" | "over"> {
  readonly unit: CurveUnit;
  readonly points: readonly BentPoint[];
  /** Whether a hand has changed it; `null` where it was stored as it was edited, so that the face knows better. */
  readonly edited: boolean | null;
}

/** What is seen of the set without Node: the first stored curve of the stage, as it is heard; else the last that was edited. */
export function seenCurve(
  curves: readonly StoredCurve[],
  edits: readonly EditedCurve[],
  lines: readonly PlayedLine[],
): SeenCurve | null {
  const stored = curves.find(({ target }) => target === "stage");
  const line = stored === undefined ? undefined : lines[stored.index];
  if (stored === undefined || line === undefined) return editSeen(edits);
  const { slot, mark, index, points } = stored;
  const edit = editHeard(stored, edits);
  const drawn = points.map(({ time, value }) => ({ at: time, value: value + line.rest, bend: 0 }));
  return {
    ...{ slot, mark, line: index, unit: line.unit, over: pointsMark(points) },
    points: edit?.points ?? drawn,
    edited: edit !== null ? true : edits.some((each) => standsFor(each, stored)) ? null : false,
  };
}

/** Whether an edit is of the beats that a stored curve has. */
function standsFor(edit: EditedCurve, { slot, mark, points }: StoredCurve): boolean {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || edit.points.length === 0) return false;
  return edit.slot === slot && (slot === null || edit.mark === mark) && fitsSpan(edit, first.time, last.time);
}

function editSeen(edits: readonly EditedCurve[]): SeenCurve | null {
  const last = edits.findLast(({ points }) => points.length > 1);
  if (last === undefined) return null;
  const { slot, mark, line, unit, points } = last;
  return { slot, mark, line, unit, points, over: 0, edited: true };
}
