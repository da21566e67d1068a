import type { LomDetail } from "#src/adapters/lom/read/lom-set.ts";
import { one, type SongReading } from "#src/adapters/lom/read/song-reading.ts";
import {
  HEARD_MEMBERS,
  PARAMETER_MEMBERS,
  readParameter,
  unheardOf,
} from "#src/adapters/lom/read/track/parameter-reading.ts";
import type { LomAnswer, LomOp, Members } from "#src/adapters/lom/wire.ts";
import type { Parameter } from "#src/model/live-set.ts";

/** Where in the batch the asking device's own stage will be: one place for each parameter of it that is named. */
export function askStages({ device }: SongReading, { stage = [] }: LomDetail, batch: LomOp[]): readonly number[] {
  if (device === null) return [];
  return stage.map(({ parameter }) => batch.push({ ...STAGE, at: device, is: parameter, ...STAGE_MEMBERS }) - 1);
}

/**
 * The stage's parameters that were there, in the order of their names. Each rests where it does nothing: `value` of Live is
 * wherever automation left it, so 0 stands there, and the device that knows the stage knows its rest.
 */
export function readStages(
  asked: readonly number[],
  answers: readonly LomAnswer[],
  { stage = [] }: LomDetail,
  playing: boolean,
): readonly Parameter[] {
  return asked.flatMap((place, index) => {
    const read = one(answers[place], STAGE_MEMBERS);
    return read === null
      ? []
      : [{ ...readParameter(read, stage[index]?.unit ?? ""), value: 0, ...unheardOf(read, playing) }];
  });
}

const STAGE_MEMBERS: Members = { members: [...PARAMETER_MEMBERS.members, ...HEARD_MEMBERS] };
const STAGE = { op: "find", child: "parameters", by: "name" } as const;
