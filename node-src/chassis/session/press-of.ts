import type { SessionDevice } from "#src/chassis/session/session-device.ts";
import type { ControlValues } from "#src/chassis/work/control-values.ts";
import type { Audition, Press } from "#src/chassis/work/device-work.ts";
import type { Standing } from "#src/chassis/work/standing.ts";

/** A press with every value as it is now; of what is auditioned as that would be, without what a hand has edited. */
export function pressOf(
  { mapped, beside = [], preset, edits }: Pick<SessionDevice, "mapped" | "beside" | "preset" | "edits">,
  controls: ControlValues,
  standing: Standing,
  instead?: Audition,
): Press {
  const now = new Map([...controls, ...(instead?.controls ?? [])]);
  return { ...(instead ?? preset), controls: now, standing, mapped, beside, edits: instead === undefined ? edits : [] };
}
