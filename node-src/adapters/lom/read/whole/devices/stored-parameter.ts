import { liveParameters } from "#src/knowledge/live/live-parameters.ts";
import { type StoredLaw, storedLaw } from "#src/knowledge/live/stored-values.ts";
import type { Parameter } from "#src/model/live-set.ts";
import type { RawValue } from "#src/model/units.ts";

/** A parameter of a running Live by its place in a set file. */
export interface RawParameter {
  readonly id: number;
  readonly path: string;
  /** As the running Live has it. */
  readonly raw: RawValue;
}

/** As a set file has it; `null` where no law is known, so that what Live shows has to tell. */
export function storedParameter(className: string, { id, path, raw }: RawParameter): Parameter | null {
  const law = storedLaw(className, path);
  if (law === null) return null;
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

/** The same by what Live shows, `"71 %"`; `null` for what is no number. Its ends are not known. */
export function shownParameter(className: string, { id, path }: RawParameter, shown: string): Parameter | null {
  const [, digits = "", unit = ""] = /^([-+]?(?:inf|[\d.]+))\s*(.*)$/.exec(shown.trim()) ?? [];
  const number = digits.endsWith("inf") ? Number.NEGATIVE_INFINITY : Number.parseFloat(digits);
  const toStored = STORED_BY_SHOWN[unit];
  if (Number.isNaN(number) || toStored === undefined) return null;
  const value = toStored(number);
  return { target: id, name: path, kind: "float", value, minimum: null, maximum: null, unit: unitOf(className, path) };
}

/** Of those that no law is known of, widths and amounts are stored as parts of 1, levels as gains. Source: the ranges in `test/vectors/stored-parameters.json`. */
const STORED_BY_SHOWN: Readonly<Record<string, (shown: number) => number>> = {
  "%": (percent) => percent / 100,
  dB: (level) => 10 ** (level / 20),
};

function unitOf(className: string, path: string): string {
  return liveParameters(className, SINCE_12)(path).unit;
}

/** A device of a running Live is of today. */
const SINCE_12 = 12;

function kindOf({ stepped, raw: [low, high] }: StoredLaw): Parameter["kind"] {
  if (!stepped) return "float";
  return low === 0 && high === 1 ? "boolean" : "integer";
}
