import type { CurveFace } from "#src/chassis/face/curve-face.ts";
import { viewOf } from "#src/chassis/face/face-layout.ts";
import { gainAt } from "#src/chassis/face/parts/draw-curve.ts";
import type { StatusNumber } from "#src/chassis/face/parts/draw-status.ts";
import { shownValue } from "#src/chassis/face/value-marks.ts";

/**
 * The gain while playing, which passes and is always shown; else how much evener the phrases are. Nothing where it does not act.
 */
export function curveNumber(state: CurveFace): StatusNumber {
  const { status, spread, compare } = state;
  if (status.kind === "refused" || compare === "dry") return { number: "", passing: false };
  const gain = gainNow(state);
  if (gain !== null) return { number: shownValue(state.unit, gain), passing: true };
  if (spread === null || !Number.isFinite(spread.before + spread.after)) return { number: "", passing: false };
  return { number: `${spread.before.toFixed(1)} to ${spread.after.toFixed(1)} LU`, passing: false };
}

function gainNow(state: CurveFace): number | null {
  const { position, curve } = state;
  const { from, to } = viewOf(state);
  if (position === null || !(position >= from && position <= to) || curve.length === 0) return null;
  const gain = gainAt(curve, position);
  return Number.isFinite(gain) ? gain : null;
}
