import type { CurveFace } from "#src/chassis/face/curve-face.ts";
import { type EditPlane, gridFor } from "#src/chassis/face/edit/gestures/edit-plane.ts";
import type { EditPoints } from "#src/chassis/face/edit/gestures/edit-points.ts";
import { placeWords } from "#src/chassis/face/edit/place-words.ts";
import type { FaceLayout } from "#src/chassis/face/face-layout.ts";
import { shownValue } from "#src/chassis/face/value-marks.ts";
import { bentCurve } from "#src/dsp/shapes/bent-curve.ts";
import type { BentPoint } from "#src/model/bent-point.ts";
import { CURVE_LIMITS, MOST_EDITED } from "#src/model/device/edited-curves.ts";

/** The curve itself, edited where it stands. */
export interface CurvePane {
  readonly kind: "curve";
  readonly points: EditPoints;
  readonly face: CurveFace;
  /** Name of the recipe that it was drawn by. */
  readonly recipe: string;
}

/** The curve that the face shows, as points to be taken; `null` where there is none, or one of too many points. */
export function curvePane(face: CurveFace, recipe: string): CurvePane | null {
  const { curve, bends, place, compare } = face;
  const finite = curve.every(({ time, value }) => Number.isFinite(time) && Number.isFinite(value));
  if (place === null || compare === "dry" || curve.length < 2 || curve.length > MOST_EDITED || !finite) return null;
  const points = curve.map(({ time, value }, k) => ({ at: time, value, bend: bends[k] ?? 0 }));
  return { kind: "curve", points, face, recipe };
}

/** Where the curve's points stand in the box. */
export function curvePlane({ face, points }: CurvePane, layout: FaceLayout): EditPlane {
  const { plot, view, top, bottom } = layout;
  const [low, high] = CURVE_LIMITS[face.unit];
  const area = { ...plot, top: layout.y(top), bottom: layout.y(bottom) };
  const { length, first } = face.bars;
  const steps = [...PARTS_OF_BEAT, ...TIMES_OF_BAR.map((times) => times * length)];
  return {
    area,
    ...{ from: view.from, to: view.to, top, bottom },
    ends: { from: points[0]!.at, to: points.at(-1)!.at },
    range: { low: Math.max(low, bottom), high: Math.min(high, top) },
    grid: gridFor(steps, (area.right - area.left) / (view.to - view.from)),
    origin: first,
  };
}

/** The face with the curve as a hand holds it. */
export function withHeldCurve(face: CurveFace, points: EditPoints): CurveFace {
  return { ...face, curve: bentCurve(points), bends: points.map(({ bend }) => bend) };
}

/** What a point is, in words: its value in the curve's unit, and where it stands. */
export function curveHover({ unit, bars }: CurveFace, { at, value }: BentPoint): string {
  return `${shownValue(unit, value)} at ${placeWords(bars, at)}`;
}

/** Beats and bars that a grid can have, finest first. */
const PARTS_OF_BEAT = [0.25, 0.5, 1] as const;
const TIMES_OF_BAR = [1, 2, 4, 8, 16, 32] as const;
