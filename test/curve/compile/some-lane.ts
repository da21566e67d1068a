import fc from "fast-check";
import type { BezierHandles, Breakpoint } from "#src/model/envelope.ts";
import type { Lane, LaneRole, LaneUnit } from "#src/model/recipe/lane.ts";

/** Bends as Live draws them, and none. */
const CURVES: readonly (BezierHandles | undefined)[] = [
  undefined,
  { x1: 0.561027, y1: 0.022745, x2: 0.814788, y2: 0.072431 },
  { x1: 0.185212, y1: 0.927569, x2: 0.438973, y2: 0.977255 },
  { x1: 0.5, y1: 0, x2: 0.5, y2: 1 },
  { x1: 0.3, y1: 0.7, x2: 0.3, y2: 0.7 },
];

/** What a recipe draws in each unit. */
export const SPANS: Readonly<Record<LaneUnit, readonly [low: number, high: number]>> = {
  dB: [-60, 6],
  Hz: [20, 20_000],
  "%": [0, 200],
  pan: [-1, 1],
  cents: [-50, 50],
};

/** Lanes with ramps, bends, holds, steps and edges. */
export function lanes(role: LaneRole, unit: LaneUnit, [low, high] = SPANS[unit]): fc.Arbitrary<Lane> {
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  const value = place.map((share) => (unit === "Hz" ? low * (high / low) ** share : low + (high - low) * share));
  const length = fc.oneof(fc.constant(0), fc.constant(0.004), fc.double({ min: 0.05, max: 8, noNaN: true }));
  return fc.array(fc.tuple(length, value, fc.constantFrom(...CURVES)), { minLength: 1, maxLength: 12 }).map((parts) => {
    let time = 4;
    const points = parts.map(([by, at, curve], i): Breakpoint => {
      time += i === 0 ? 0 : by;
      return curve === undefined ? { time, value: at } : { time, value: at, curve };
    });
    return { role, unit, points };
  });
}

/** Times between a lane's ends, off its corners. */
export const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 });

/** Whether a time lies in a ramp that is only there to avoid a click. */
export function inEdge({ points }: Pick<Lane, "points">, time: number): boolean {
  return points.some((left, i) => {
    const right = points[i + 1];
    return right !== undefined && right.time - left.time <= 0.02 && time >= left.time && time <= right.time;
  });
}
