import { identity, straightPieces } from "#src/curve/compile/straight-pieces.ts";
import { bentCurve } from "#src/dsp/shapes/bent-curve.ts";
import { CURVE_TOLERANCE } from "#src/knowledge/curve-tolerances.ts";
import type { CurveUnit } from "#src/model/device/edited-curves.ts";
import { type EditedCurve, pointsMark } from "#src/model/device/edited-curves.ts";
import type { StoredCurve } from "#src/model/device/stored-curve.ts";
import type { Envelope } from "#src/model/envelope.ts";

/** A line of the stage: what its values are in, and where it changes nothing. */
export interface PlayedLine {
  readonly unit: CurveUnit;
  readonly rest: number;
}

/** The stored curves as they are heard: each that a hand has edited since it was stored as it was edited. */
export function heardCurves(
  curves: readonly StoredCurve[],
  edits: readonly EditedCurve[],
  lines: readonly PlayedLine[],
): readonly StoredCurve[] {
  return curves.map((curve) => {
    const edit = editHeard(curve, edits);
    const line = lines[curve.index];
    return edit === null || line === undefined ? curve : { ...curve, points: addedBy(edit, line) };
  });
}

/** The edit that is heard in the place of a stored curve; `null` where it is heard as it was drawn. */
export function editHeard(curve: StoredCurve, edits: readonly EditedCurve[]): EditedCurve | null {
  if (curve.target !== "stage") return null;
  const here = edits.filter(({ over, points, slot }) => over !== 0 && points.length > 0 && slot === curve.slot);
  if (here.length === 0) return null;
  const mark = pointsMark(curve.points);
  return here.find(({ over }) => over === mark) ?? null;
}

/** What an edit adds to the dial: straight pieces, and nothing outside of its points. */
function addedBy({ points, unit }: EditedCurve, { rest }: PlayedLine): Envelope {
  const drawn = straightPieces(bentCurve(points), CURVE_TOLERANCE[unit], [identity]);
  const added = drawn.map(({ time, value }) => ({ time, value: value - rest }));
  const [first, last] = [added[0]!, added.at(-1)!];
  return [
    ...(first.value === 0 ? [] : [{ time: first.time, value: 0 }]),
    ...added,
    ...(last.value === 0 ? [] : [{ time: last.time, value: 0 }]),
  ];
}
