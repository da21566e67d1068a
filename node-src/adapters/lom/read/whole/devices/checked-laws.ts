import type { FoundDevice } from "#src/adapters/lom/read/whole/devices/find-devices.ts";
import type { LearntDevices } from "#src/adapters/lom/read/whole/devices/learnt-devices.ts";
import type { RawParameter } from "#src/adapters/lom/read/whole/devices/stored-parameter.ts";
import { each, type Question, question } from "#src/adapters/lom/read/whole/question.ts";
import { shownNumber } from "#src/adapters/lom/stored/shown-number.ts";
import type { Atom } from "#src/adapters/lom/wire.ts";
import { shownValue } from "#src/knowledge/live/knobs/shown-values.ts";
import { type StoredLaw, storedLaw } from "#src/knowledge/live/stored-values.ts";

type Laws = LearntDevices["laws"];

/** The law of a parameter where it may be gone by: measured, or inferred and what Live shows; else `null`. */
export function trustedLaw(className: string, path: string, laws: Laws): StoredLaw | null {
  const law = storedLaw(className, path);
  return law === null || laws.get(lawKey(className, path)) === false ? null : law;
}

/** Holds each inferred law that was not met before against what Live shows for the first parameter that follows it, to its last digit. */
export function lawsQuestion(
  read: readonly (readonly [FoundDevice, RawParameter])[],
  laws: Laws,
): Question<readonly (readonly [key: string, holds: boolean])[]> {
  const open = new Map(
    read.toReversed().flatMap(([{ className }, parameter]) => {
      const key = lawKey(className, parameter.path);
      const law = laws.has(key) ? null : storedLaw(className, parameter.path);
      return law === null || law.sure ? [] : [[key, { className, parameter, law }] as const];
    }),
  );
  return each(
    [...open].map(([key, { className, parameter, law }]) =>
      question({ op: "call", at: parameter.id, member: "str_for_value", args: [parameter.raw] }, (answer) => {
        const shown = "called" in answer ? (answer.called[0] ?? "") : "";
        return [key, isShown(className, parameter, law, shown)] as const;
      }),
    ),
  );
}

/** All bands of an equaliser follow one law. */
function lawKey(className: string, path: string): string {
  return `${className} ${path.replace(/^Bands\.\d\/Parameter[AB]/, "Bands")}`;
}

/** What is shown in words that are not understood says nothing against a law. */
function isShown(className: string, { path, raw }: RawParameter, law: StoredLaw, shown: Atom): boolean {
  const as = shownValue(className, path);
  const number = as === null ? null : shownNumber(shown, as.unit);
  if (as === null || number === null) return true;
  const expected = as.scale.toValue(law.toStored(raw));
  return expected === number.value || Math.abs(expected - number.value) <= number.step;
}
