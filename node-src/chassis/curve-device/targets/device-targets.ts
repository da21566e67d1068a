import { mappedTarget, stagePart } from "#src/chassis/curve-device/find-targets.ts";
import { type RoleAnswer, roleTarget } from "#src/chassis/curve-device/targets/role-target.ts";
import type { FoundTarget } from "#src/chassis/plan/plan-curves.ts";
import { ROLE_LEADERS } from "#src/knowledge/live/role-targets.ts";
import type { Track } from "#src/model/live-set.ts";
import type { GivenRange } from "#src/model/recipe/given-range.ts";
import type { LaneRole } from "#src/model/recipe/lane.ts";
import type { PresetTarget } from "#src/model/recipe/preset.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { Stretch } from "#src/model/song/stretch.ts";

/**
 * The devices of the stretch's own track that take these roles; nothing for a role that none takes.
 *
 * Edge: refused where several take one (see `roleTarget`), and where what takes it is automated and the host cannot show how.
 */
export function deviceTargets(
  stretch: Stretch,
  roles: readonly LaneRole[],
  { named, given }: { readonly named: readonly PresetTarget[]; readonly given: GivenRange | null },
): Result<readonly FoundTarget[], Refusal> {
  const answers = roleAnswers(stretch.track, roles);
  if (!answers.ok) return answers;
  const targets: FoundTarget[] = [];
  for (const [role, { found }] of answers.value) {
    if (found === null) continue;
    const target = mappedTarget(`#${found.parameter.target}`, stretch, { given, way: "preset" });
    if (!target.ok) return target;
    targets.push({ ...target.value, role, part: stagePart(named, role) });
  }
  return ok(targets);
}

/** What a track has for each of these roles. One that means nothing without another is looked for on that one's device. */
export function roleAnswers(
  track: Track,
  roles: readonly LaneRole[],
): Result<ReadonlyMap<LaneRole, RoleAnswer>, Refusal> {
  const answers = new Map<LaneRole, RoleAnswer>();
  const leads = (role: LaneRole) => ROLE_LEADERS[role] === undefined;
  for (const role of [...roles.filter(leads), ...roles.filter((each) => !leads(each))]) {
    const leader = ROLE_LEADERS[role]?.find((each) => roles.includes(each));
    const beside = leader === undefined ? undefined : answers.get(leader)?.found;
    const answer = beside === null ? ok(NOTHING) : roleTarget(track, role, beside?.device ?? null);
    if (!answer.ok) return answer;
    answers.set(role, answer.value);
  }
  return ok(answers);
}

const NOTHING: RoleAnswer = { found: null, why: [] };
