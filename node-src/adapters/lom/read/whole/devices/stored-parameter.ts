import { shownNumber } from "#src/adapters/lom/stored/shown-number.ts";
import type { Atom } from "#src/adapters/lom/wire.ts";
import { shownValue } from "#src/knowledge/live/knobs/shown-values.ts";
import { liveParameters } from "#src/knowledge/live/live-parameters.ts";
import type { StoredLaw } from "#src/knowledge/live/stored-values.ts";
import type { Parameter } from "#src/model/live-set.ts";
import type { RawValue } from "#src/model/units.ts";

/** A parameter of a running Live by its place in a set file. */
export interface RawParameter {
  readonly id: number;
  readonly path: string;
  /** As the running Live has it. */
  readonly raw: RawValue;
}

/** As a set file has it, by the law that it follows. */
export function storedParameter(className: string, { id, path, raw }: RawParameter, law: StoredLaw): Parameter {
  const [low, high] = law.raw;
  const range = { minimum: law.toStored(low), maximum: law.toStored(high) };
  return {
    target: id,
    name: path,
    kind: kindOf(law),
    value: law.toStored(raw),
    ...range,
    unit: unitOf(className, path),
  };
}

/** The same by what Live shows, `"71 %"`; `null` for what is not understood. Its ends are not known. */
export function shownParameter(className: string, { id, path }: RawParameter, shown: Atom): Parameter | null {
  const as = shownValue(className, path);
  const number = as === null ? null : shownNumber(shown, as.unit);
  if (as === null || number === null) return null;
  const value = as.scale.toRaw(number.value);
  return { target: id, name: path, kind: "float", value, minimum: null, maximum: null, unit: unitOf(className, path) };
}

function unitOf(className: string, path: string): string {
  return liveParameters(className, SINCE_12)(path).unit;
}

/** A device of a running Live is of today. */
const SINCE_12 = 12;

function kindOf({ stepped, raw: [low, high] }: StoredLaw): Parameter["kind"] {
  if (!stepped) return "float";
  return low === 0 && high === 1 ? "boolean" : "integer";
}
