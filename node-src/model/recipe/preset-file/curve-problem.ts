import { CURVE_LIMITS, CURVE_UNITS, type CurveUnit, MOST_EDITED } from "#src/model/device/edited-curves.ts";
import type { PresetCurve } from "#src/model/recipe/preset.ts";
import { isRecord } from "#src/model/recipe/preset-file/is-record.ts";
import { quoted } from "#src/model/recipe/preset-file/words-problem.ts";

/** What is wrong with a preset's curve; `null` when nothing is, or where it has none. */
export function curveProblem(curve: unknown): string | null {
  if (curve === undefined) return null;
  if (!isRecord(curve)) return `has ${quoted(curve)} for “curve”: it takes an object`;
  const { unit, points } = curve;
  const known = CURVE_UNITS.find((each) => each === unit);
  if (known === undefined) return `has a “curve” in ${quoted(unit)}: it takes ${CURVE_UNITS.join(", ")}`;
  return fits(points, known)
    ? null
    : `has ${quoted(points)} for the points of its “curve”: it takes ${TAKES}, from ${CURVE_LIMITS[known].join(" to ")}`;
}

/** A checked curve, with nothing of the input living on. @throws RangeError for one that was not checked. */
export function curveOf(curve: unknown): PresetCurve {
  if (!isRecord(curve) || curveProblem(curve) !== null) throw new RangeError("curveOf: the curve was not checked");
  const points = curve["points"] as PresetCurve["points"];
  return { unit: curve["unit"] as CurveUnit, points: points.map(({ at, value, bend = 0 }) => ({ at, value, bend })) };
}

const TAKES = `2 to ${MOST_EDITED} points in rising time, the first at 0, each at (beats), bend (-1 to 1) and value (the curve's unit)`;

function fits(points: unknown, unit: CurveUnit): boolean {
  if (!Array.isArray(points) || points.length < 2 || points.length > MOST_EDITED) return false;
  if (!points.every((point) => isPoint(point, CURVE_LIMITS[unit]))) return false;
  const times = points.map(({ at }) => at);
  const rising = times.every((at, k) => at >= (times[k - 1] ?? 0) && at !== times[k - 2]);
  return rising && times[0] === 0 && times.at(-1)! > 0;
}

function isPoint(point: unknown, [low, high]: readonly [number, number]): boolean {
  if (!isRecord(point)) return false;
  const { at, value, bend = 0 } = point;
  const finite = [at, value, bend].every((each) => typeof each === "number" && Number.isFinite(each));
  const inside = (value as number) >= low && (value as number) <= high;
  return finite && inside && (at as number) <= LATEST && Math.abs(bend as number) <= 1;
}

/** Beats: Live's last one. Source: facts on Live Sets. */
const LATEST = 1_576_800;
