import { roleWords } from "#src/chassis/curve-device/found-words.ts";
import { roleAnswers } from "#src/chassis/curve-device/targets/device-targets.ts";
import { ROLE_DEVICES } from "#src/knowledge/live/device-trees/role-devices.ts";
import { liveDeviceName } from "#src/knowledge/live/live-device-names.ts";
import type { Track } from "#src/model/live-set.ts";
import type { LaneRole } from "#src/model/recipe/lane.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { caseRefusal } from "#src/model/refusals/case-refusal.ts";

/** Nothing on a track takes the curves of these roles: why what is there does not, and the ways out. */
export function noTarget(track: Track, roles: readonly LaneRole[]): Refusal {
  const answers = roleAnswers(track, roles);
  const why = answers.ok ? [...new Set([...answers.value.values()].flatMap((answer) => answer.why))] : [];
  const devices = [
    ...new Set(
      roles.flatMap((role) => ROLE_DEVICES[role].slice(0, 1)).map(({ className }) => liveDeviceName(className)),
    ),
  ];
  return caseRefusal("target-missing", { track: track.name, roles: roles.map(roleWords), why, devices });
}
