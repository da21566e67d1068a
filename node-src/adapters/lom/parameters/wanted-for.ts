import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import { type FoundParameter, lookAt } from "#src/adapters/lom/parameters/look-at.ts";
import { handWords } from "#src/adapters/lom/stored/hand-words.ts";
import { scaledParameters } from "#src/adapters/lom/stored/scaled-parameters.ts";
import {
  isInRange,
  rawFor,
  type ScaledParameter,
  type StoredGoal,
  storedNow,
  storedRange,
} from "#src/adapters/lom/stored/stored-parameters.ts";
import { type SettableParameter, whyHeld } from "#src/knowledge/live/settable-parameter.ts";
import { printable } from "#src/model/printable.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { RawValue } from "#src/model/units.ts";
import type { ParameterAddress, ParameterChange, ParameterValue } from "#src/ports/parameter-writer.ts";

/** A change of a parameter, in the port's numbers and in Live's own. */
export interface LomChange {
  readonly change: ParameterChange;
  readonly raw: { readonly before: RawValue; readonly after: RawValue };
}

/** A parameter as it was found, and what is to stand there. */
export interface Wanted extends LomChange {
  readonly named: SettableParameter;
  readonly goal: StoredGoal;
}

/** Parameters as they stand now, and how each stands for one of a set file. Refused with the first that is not on its track. */
export async function foundAt(
  wire: LomWire,
  addresses: readonly ParameterAddress[],
): Promise<
  Result<{ readonly found: readonly FoundParameter[]; readonly scaled: readonly ScaledParameter[] }, Refusal>
> {
  const found = await lookAt(wire, addresses);
  const scaled = found.ok ? await scaledParameters(wire, found.value) : found;
  return found.ok && scaled.ok ? ok({ found: found.value, scaled: scaled.value }) : (scaled as Result<never, Refusal>);
}

/** Where parameters stand, in the port's numbers. Refused with the first of which Live does not tell it. */
export async function standingAt(
  wire: LomWire,
  scaled: readonly ScaledParameter[],
): Promise<Result<readonly RawValue[], Refusal>> {
  const now = await storedNow(wire, scaled);
  if (!now.ok) return now;
  const untold = now.value.indexOf(null);
  if (untold < 0) return ok(now.value.map((value) => value!));
  const { name } = scaled[untold]!.parameter;
  const sentence = `What Live holds for “${name}” is not known as a set file has it: set it yourself.`;
  return refused(refusal("parameter-held", printable(sentence)));
}

/**
 * What is to stand where, once all of it may be set. @throws RangeError for a value that a parameter cannot have.
 *
 * Edge: refused with what to set by hand where Live shows no such value.
 */
export async function wantedFor(
  wire: LomWire,
  values: readonly ParameterValue[],
): Promise<Result<readonly Wanted[], Refusal>> {
  const looked = await foundAt(wire, values);
  if (!looked.ok) return looked;
  const { found, scaled } = looked.value;
  const why = found.map(({ named }) => whyHeld(named)).find((each) => each !== null);
  if (why != null) return refused(why);
  const goals = scaled.map((each, index): StoredGoal => ({ ...each, stored: checked(each, values[index]!.value) }));
  const before = await standingAt(wire, scaled);
  if (!before.ok) return before;
  const raw = await rawFor(wire, goals);
  if (!raw.ok) return raw;
  const missing = raw.value.indexOf(null);
  if (missing >= 0) return refused(unreached(goals[missing]!, found[missing]!.named));
  return ok(
    goals.map((goal, index) => {
      const { address, named } = found[index]!;
      const change = { ...address, before: before.value[index]!, after: goal.stored };
      return { named, goal, change, raw: { before: goal.parameter.value, after: raw.value[index]! } };
    }),
  );
}

function checked(each: ScaledParameter, value: number): number {
  const { scale, parameter } = each;
  if (!Number.isFinite(value) || !isInRange(value, storedRange(each)))
    throw new RangeError(`set: ${scale.path} has no value ${value}`);
  return parameter.kind === "float" ? value : Math.round(value);
}

function unreached(goal: StoredGoal, { track: { name } }: SettableParameter): Refusal {
  const words = handWords(goal, goal.stored);
  const sentence = `Live shows no such value for a parameter of track “${name}”, so nothing was set: set ${words} yourself.`;
  return refusal("read-back-differs", printable(sentence));
}
