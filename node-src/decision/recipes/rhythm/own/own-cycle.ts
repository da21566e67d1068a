import type { CurvePoint } from "#src/dsp/bezier.ts";
import { bentCurve, bentValue } from "#src/dsp/shapes/bent-curve.ts";
import { fitSegments } from "#src/dsp/shapes/fit-segments.ts";
import type { CyclePoints } from "#src/model/recipe/settings.ts";
import type { Fraction } from "#src/model/units.ts";

/** One's own cycle, and the dials that every shape has. */
export interface OwnCycle {
  readonly own: CyclePoints;
  /** Per cent of each segment's bend. */
  readonly bend: number;
  /** Per cent of the cycle at which its middle stands. */
  readonly skew: number;
}

/**
 * A cycle of one's own from time 0 to 1 in the unit that it is drawn in, at the same heights between its points as it was drawn.
 *
 * Shape: `valueAt` is a height's value, straight in it; one that is not is fitted within `fitted` segment by segment. Two points at one time are a jump.
 */
export function ownCycle(
  { own, bend, skew }: OwnCycle,
  valueAt: (height: Fraction) => number,
  fitted: number | null = null,
): readonly CurvePoint[] {
  const turned = own.map((point) => ({
    at: skewed(point.at, skew / PER_CENT),
    value: point.value,
    bend: (point.bend * bend) / PER_CENT,
  }));
  const ends = (at: number, value: number) => ({ time: at, value: valueAt(value) });
  if (fitted === null) return bentCurve(turned).map((point) => ({ ...point, value: valueAt(point.value) }));
  return turned.flatMap((point, k) => {
    const next = turned[k + 1];
    if (next === undefined || next.at === point.at || next.value === point.value) return [ends(point.at, point.value)];
    const pair = [
      { ...point, at: 0 },
      { ...next, at: 1 },
    ];
    const parts = fitSegments((x) => valueAt(bentValue(pair, x)), fitted);
    return parts.slice(0, -1).map((part) => ({ ...part, time: point.at + (next.at - point.at) * part.time }));
  });
}

/** The middle of the cycle comes at `middle`, its ends stay. */
function skewed(at: Fraction, middle: Fraction): Fraction {
  return at < HALF ? (at / HALF) * middle : middle + ((at - HALF) / HALF) * (1 - middle);
}

const HALF = 0.5;
const PER_CENT = 100;
