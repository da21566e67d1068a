import type { Reading } from "#src/adapters/lom/read/reading.ts";
import { one } from "#src/adapters/lom/read/song-reading.ts";
import type { LomAnswer, LomOp, Members } from "#src/adapters/lom/wire.ts";
import type { Parameter } from "#src/model/live-set.ts";

/** Where in a batch the mode of each device will be; `null` for those that are no EQ Eight. */
export function askEqModes(devices: readonly Reading[], batch: LomOp[]): readonly (number | null)[] {
  return devices.map((device) =>
    device.text("class_name") === EQ_EIGHT ? batch.push({ op: "get", at: device.id, ...MODE }) - 1 : null,
  );
}

/**
 * The parameters of a device, those of an EQ Eight's second side without effect where it is in stereo mode.
 *
 * Source: Live Object Model, Eq8Device, docs.cycling74.com, 2026-11: `global_mode` is 0 for stereo, 1 for left/right, 2 for mid/side.
 */
export function withEqMode(
  parameters: readonly Parameter[],
  asked: number | null,
  answers: readonly LomAnswer[],
): readonly Parameter[] {
  const mode = asked === null ? null : (one(answers[asked], MODE)?.number("global_mode") ?? null);
  if (mode !== STEREO) return parameters;
  return parameters.map((each) => (SECOND_SIDE.test(each.name) ? { ...each, unheard: IN_STEREO } : each));
}

const EQ_EIGHT = "Eq8";
const MODE: Members = { members: ["global_mode"] };
const STEREO = 0;
const SECOND_SIDE = /^\d .* B$/;
const IN_STEREO = { why: "idle", because: "the EQ is in stereo mode", by: null } as const;
