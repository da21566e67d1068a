import type { CurveFace, FaceUnit } from "#src/chassis/face/curve-face.ts";
import type { Decibels } from "#src/model/units.ts";

/** What the plot shows from its lower to its upper edge. */
export interface ValueRange {
  readonly top: number;
  readonly bottom: number;
}

/** Room for the curve and, of a gain, for the limits and what goes beyond them; never without height. */
export function valueRange({ curve, limits, unit }: CurveFace): ValueRange {
  const { low, high, least, air } = RANGES[unit];
  if (unit === "pan") return { top: high + air, bottom: low - air };
  let top = unit === "dB" ? decibels(limits.boost) : Number.NEGATIVE_INFINITY;
  let bottom = unit === "dB" ? -decibels(limits.cut) : Number.POSITIVE_INFINITY;
  for (const { value } of curve) {
    if (value > top) top = value;
    if (value < bottom) bottom = value;
  }
  const middle = (low + high) / 2;
  top = Math.min(Math.max(low, Number.isFinite(top) ? top : middle), high);
  bottom = Math.max(Math.min(high, Number.isFinite(bottom) ? bottom : middle), low);
  const missing = Math.max(0, least - (top - bottom)) / 2;
  const free = Math.max(air, (top - bottom) * AIR) + missing;
  return { top: top + free, bottom: bottom - free };
}

/** The ends of what a unit is shown of, the least height, and what stays free above and below. Source: house taste. */
const RANGES: Readonly<Record<FaceUnit, { low: number; high: number; least: number; air: number }>> = {
  dB: { low: -48, high: 48, least: 0, air: 0.75 },
  note: { low: 15, high: 136, least: 24, air: 2 },
  "%": { low: 0, high: 200, least: 50, air: 3 },
  pan: { low: -1, high: 1, least: 2, air: 0.08 },
  cents: { low: -60, high: 60, least: 4, air: 0.5 },
};

/** Share of the range that stays free above and below. */
const AIR = 0.08;

function decibels(limit: Decibels): Decibels {
  return Number.isFinite(limit) ? Math.min(Math.abs(limit), RANGES.dB.high) : 0;
}
