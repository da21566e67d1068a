import { type CompiledCurve, compileLane } from "#src/curve/compile/compile-lane.ts";
import type { CurveTarget } from "#src/curve/compile/curve-target.ts";
import { MOST_TARGETS } from "#src/knowledge/curve-tolerances.ts";
import type { Lane } from "#src/model/recipe/lane.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";

/**
 * The lanes of one recipe as what to write to each of its targets, in the targets' order.
 *
 * Shape: a target takes the first lane of its role; one lane may move several. Edge: more than eight targets, a target whose
 * role no lane has, or one parameter twice is refused, and then nothing is compiled.
 * @throws RangeError as `compileLane` does.
 */
export function compileCurves(
  lanes: readonly Lane[],
  targets: readonly CurveTarget[],
): Result<readonly CompiledCurve[], Refusal> {
  const wrong = wrongTargets(lanes, targets);
  if (wrong !== null) return refused(refusal("parameter-unknown", wrong));
  return ok(targets.map((target) => compileLane(laneOf(lanes, target)!, target)));
}

function laneOf(lanes: readonly Lane[], { role }: CurveTarget): Lane | undefined {
  return lanes.find((lane) => lane.role === role);
}

function wrongTargets(lanes: readonly Lane[], targets: readonly CurveTarget[]): string | null {
  if (targets.length > MOST_TARGETS)
    return `One curve moves at most ${MOST_TARGETS} parameters and ${targets.length} are asked for: take ${targets.length - MOST_TARGETS} away.`;
  const idle = targets.find((target) => laneOf(lanes, target) === undefined);
  if (idle !== undefined)
    return `“${idle.name}” waits for a curve (${idle.role}) that this recipe does not draw: choose another target or recipe.`;
  const twice = targets.find(({ parameter }, i) => targets.findIndex((each) => each.parameter === parameter) < i);
  return twice === undefined
    ? null
    : `“${twice.name}” is asked for twice, and one parameter follows one curve: take one away.`;
}
