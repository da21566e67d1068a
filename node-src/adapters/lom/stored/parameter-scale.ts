import { type ShownValue, shownValue } from "#src/knowledge/live/knobs/shown-values.ts";
import { storedPath } from "#src/knowledge/live/parameter-names/stored-path.ts";
import { type StoredLaw, storedLaw } from "#src/knowledge/live/stored-values.ts";
import type { RawValue } from "#src/model/units.ts";

/** How a parameter of a running Live stands for the one that a set file has. */
export interface ParameterScale {
  /** Its path in a set file, or its name where none is known. */
  readonly path: string;
  /** A parameter of one of Live's own devices whose path is known; every other one keeps its own number. */
  readonly isNative: boolean;
  /** `null` where none is known, or the parameter has another range than its law. */
  readonly law: StoredLaw | null;
  /** How Live shows it; `null` where that is not known, or it counts steps. */
  readonly shown: ShownValue | null;
}

/** What is known of a parameter, by its device's class, its name in a version of Live, and its range there. */
export function parameterScale(
  className: string,
  { name, minimum, maximum }: NamedRange,
  version: string,
): ParameterScale {
  const path = storedPath(className, name, version);
  if (path === null) return { path: name, isNative: false, law: null, shown: null };
  const law = storedLaw(className, path);
  const isThis = law !== null && isNear(minimum, law.raw[0]) && isNear(maximum, law.raw[1]);
  const stepped = isThis && law.stepped;
  return { path, isNative: true, law: isThis ? law : null, shown: stepped ? null : shownValue(className, path) };
}

interface NamedRange {
  readonly name: string;
  readonly minimum: RawValue | null;
  readonly maximum: RawValue | null;
}

function isNear(read: number | null, known: number): boolean {
  return read !== null && Math.abs(read - known) < SAME_RANGE;
}

/** Live holds these numbers as 32-bit floats. */
const SAME_RANGE = 1e-4;
