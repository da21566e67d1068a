import type { LomDetail } from "#src/adapters/lom/read/lom-set.ts";
import { PARAMETER_MEMBERS, readParameter } from "#src/adapters/lom/read/parameter-reading.ts";
import { one, type SongReading } from "#src/adapters/lom/read/song-reading.ts";
import type { LomAnswer, LomOp } from "#src/adapters/lom/wire.ts";
import type { Parameter } from "#src/model/live-set.ts";

/** Where in the batch the asking device's own stage will be: one place for each parameter of it that is named. */
export function askStages({ device }: SongReading, { stage = [] }: LomDetail, batch: LomOp[]): readonly number[] {
  if (device === null) return [];
  return stage.map(({ parameter }) => batch.push({ ...STAGE, at: device, is: parameter, ...PARAMETER_MEMBERS }) - 1);
}

/**
 * The stage's parameters that were there, in the order of their names. Each rests where it does nothing: `value` of Live is
 * wherever automation left it, so 0 stands there, and whoever knows the stage knows its rest.
 */
export function readStages(
  asked: readonly number[],
  answers: readonly LomAnswer[],
  { stage = [] }: LomDetail,
): readonly Parameter[] {
  return asked.flatMap((place, index) => {
    const read = one(answers[place], PARAMETER_MEMBERS);
    return read === null ? [] : [{ ...readParameter(read, stage[index]?.unit ?? ""), value: 0 }];
  });
}

const STAGE = { op: "find", child: "parameters", by: "name" } as const;
