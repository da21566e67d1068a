import { whoHears } from "#src/chassis/listening/audible/who-hears.ts";
import { parameterById } from "#src/chassis/listening/find-parameter.ts";
import type { CurvePlan } from "#src/chassis/plan/plan-curves.ts";
import type { CurveTarget } from "#src/curve/compile/curve-target.ts";
import { audible } from "#src/curve/parameter-gain.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { Stretch } from "#src/model/song/stretch.ts";

/** What may keep the curves of a plan from being heard, a sentence each; refused where one of them could not be heard. */
export function audibleTargets(
  set: LiveSet,
  stretch: Stretch,
  { curves }: Pick<CurvePlan, "curves">,
): Result<readonly string[], Refusal> {
  const said: string[] = [];
  for (const { target } of curves) {
    const found = parameterById(stretch.track, target.parameter);
    if (!found.ok) return found;
    const heard = whoHears(set, stretch, found.value);
    if (heard.refusal !== null) return refused(heard.refusal);
    if (restsInSilence(target)) return refused(silent(stretch, target));
    said.push(...heard.said);
  }
  return ok([...new Set(said)]);
}

/** A gain that is added to silence stays silence. */
function restsInSilence({ adds, envelope, taper, value }: CurveTarget): boolean {
  return adds && envelope.length === 0 && !Number.isFinite(audible(taper, value));
}

function silent({ track }: Stretch, { name }: CurveTarget): Refusal {
  return refusal(
    "not-heard",
    `“${name}” of track “${track.name}” would not be heard: it is at silence. Raise it first.`,
  );
}
