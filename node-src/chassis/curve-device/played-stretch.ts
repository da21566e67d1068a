import type { DrawnStretch } from "#src/chassis/curve-device/drawn-stretch.ts";
import { storedPlace } from "#src/chassis/curve-device/stored-place.ts";
import type { StageLine } from "#src/chassis/plan/stage-line.ts";
import type { MappedPlace } from "#src/chassis/work/device-work.ts";
import { restOutside } from "#src/curve/compile/rest/rest-outside.ts";
import { stageCurve, travelCurve } from "#src/curve/compile/stage-curve.ts";
import { STAGE_POINTS } from "#src/knowledge/curve-tolerances.ts";
import type { StoredCurve } from "#src/model/device/stored-curve.ts";

/** The curves that a device plays itself for a decided move, and the parameters that it moves beside its stage. */
export interface PlayedStretch {
  readonly curves: readonly StoredCurve[];
  /** The host's numbers of parameters that no hand mapped, by place from 1. */
  readonly places: readonly number[];
}

/**
 * What the player does where no envelope is drawn: each lane on the line of the stage that it was compiled for, as what it adds to
 * the dial at rest; each other parameter as travel. Outside its stretch a curve adds nothing.
 *
 * Edge: a stretch with more points than the set can store is left out.
 * @param mapped what a person mapped, each in a place of its own; where there is any, nothing else is moved.
 */
export function playedStretch(
  drawn: DrawnStretch,
  lines: readonly StageLine[],
  mapped: readonly MappedPlace[],
): PlayedStretch {
  const { plan, stretch } = drawn;
  const stage = new Map(lines.map((line, index) => [line.role, { line, index }]));
  const place = storedPlace(stretch.place, stretch.clips);
  const curves: StoredCurve[] = [];
  const places: number[] = [];
  for (const { target, points } of plan.curves) {
    const own = target.name === stage.get(target.role)?.line.parameter ? stage.get(target.role) : undefined;
    const lane = plan.lanes.find(({ role }) => role === target.role);
    if (own !== undefined && lane !== undefined) {
      const curve = stageCurve(lane, STAGE_POINTS.most, target.part);
      if (curve === null) continue;
      const added = curve.points.map(({ time, value }) => ({ time, value: value - own.line.rest }));
      const points = restOutside(added, { before: 0, after: 0 }, plan.edges, NOTHING_ADDED);
      curves.push({ ...place, target: "stage", index: own.index, points });
      continue;
    }
    const byHand = mapped.find(({ id }) => id === target.parameter);
    const index = byHand?.place ?? places.push(target.parameter);
    curves.push({ ...place, target: "mapped", index, ...travelCurve(points, target) });
  }
  // What is seen of them without Node is the first: it is the recipe's first curve where the stage plays that.
  const first = plan.lanes[0]?.role;
  const shown = curves.findIndex(({ target, index }) => target === "stage" && lines[index]?.role === first);
  if (shown > 0) curves.unshift(...curves.splice(shown, 1));
  return { curves, places };
}

/** In the stage's own unit. */
const NOTHING_ADDED = 1e-6;
