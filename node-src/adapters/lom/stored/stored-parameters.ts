import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import { sameNumber } from "#src/adapters/lom/parameters/look-at.ts";
import { findRaw, type ShownGoal, shownAt, shows } from "#src/adapters/lom/stored/find-raw.ts";
import type { ParameterScale } from "#src/adapters/lom/stored/parameter-scale.ts";
import type { ShownNumber } from "#src/adapters/lom/stored/shown-number.ts";
import type { StoredValue } from "#src/knowledge/live/device-trees/resting-rows.ts";
import type { ShownUnitOfLive } from "#src/knowledge/live/knobs/shown-values.ts";
import type { Parameter } from "#src/model/live-set.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { RawValue } from "#src/model/units.ts";

/** A parameter of a running Live, by Live's handle and own numbers, and how it stands for one of a set file. */
export interface ScaledParameter {
  readonly parameter: Parameter & { readonly target: number };
  readonly scale: ParameterScale;
}

/**
 * What parameters stand at as a set file has it; `null` for one of which it cannot be told.
 *
 * Edge: where a law is inferred and Live shows another value than it says, what is shown counts, to its last digit.
 */
export async function storedNow(
  wire: LomWire,
  all: readonly ScaledParameter[],
): Promise<Result<readonly (RawValue | null)[], Refusal>> {
  const unsure = all.filter(({ scale }) => scale.isNative && scale.law?.sure !== true && scale.shown !== null);
  const shown = await shownAt(
    wire,
    unsure.map(({ parameter, scale }) => [goalAt(parameter, scale.shown!.unit), parameter.value] as const),
  );
  if (!shown.ok) return shown;
  const read = new Map(unsure.map((each, index) => [each, shown.value[index]!]));
  return ok(all.map((each) => storedAt(each, read.get(each) ?? null)));
}

function storedAt({ parameter, scale }: ScaledParameter, shown: ShownNumber | null): RawValue | null {
  if (!scale.isNative) return parameter.value;
  const stored = scale.law?.toStored(parameter.value) ?? null;
  if (shown === null || scale.shown === null) return stored;
  const agrees = stored !== null && shows(shown, { wanted: scale.shown.scale.toValue(stored) });
  return agrees ? stored : scale.shown.scale.toRaw(shown.value);
}

/** What a parameter holds as a set file has it, once a number was set for a stored value: by its law where the number was the law's. */
export function storedHeld({ scale, stored }: StoredGoal, wanted: RawValue, held: RawValue): RawValue {
  if (!scale.isNative) return held;
  return scale.law !== null && sameNumber(scale.law.toRaw(stored), wanted) ? scale.law.toStored(held) : stored;
}

function goalAt({ target }: ScaledParameter["parameter"], unit: ShownUnitOfLive) {
  return { target, unit };
}

/** A value that a parameter is to have as a set file has it. */
export interface StoredGoal extends ScaledParameter {
  readonly stored: RawValue;
}

/** Live's own numbers for stored values, each such that Live shows what is meant; `null` for one that it cannot have. */
export async function rawFor(
  wire: LomWire,
  goals: readonly StoredGoal[],
): Promise<Result<readonly (RawValue | null)[], Refusal>> {
  const shown = goals.map(shownGoal);
  const found = await findRaw(
    wire,
    shown.filter((goal) => goal !== null),
  );
  if (!found.ok) return found;
  const left = [...found.value];
  return ok(goals.map((goal, index) => (shown[index] === null ? plainRaw(goal) : left.shift()!)));
}

/** Whether what Live holds now is what was meant: the same number, or one that shows the same. */
export async function areHeld(
  wire: LomWire,
  goals: readonly StoredGoal[],
  wanted: readonly RawValue[],
  held: readonly RawValue[],
): Promise<Result<readonly boolean[], Refusal>> {
  const same = goals.map((_, index) => sameNumber(held[index]!, wanted[index]!));
  const rounded = goals.flatMap((goal, index) => {
    const shown = same[index] || Number.isNaN(held[index]) ? null : shownGoal(goal);
    return shown === null ? [] : [{ index, shown }];
  });
  const seen = await shownAt(
    wire,
    rounded.map(({ index, shown }) => [shown, held[index]!] as const),
  );
  if (!seen.ok) return seen;
  const alike = new Set(rounded.flatMap(({ index, shown }, at) => (shows(seen.value[at]!, shown) ? [index] : [])));
  return ok(same.map((is, index) => is || alike.has(index)));
}

/** What Live is to show; `null` where that says nothing: a step, an end of the range, another device's parameter, or a unit that is not known. */
function shownGoal({ parameter, scale, stored }: StoredGoal): ShownGoal | null {
  const { target, minimum, maximum } = parameter;
  const { law, shown } = scale;
  if (shown === null || minimum === null || maximum === null) return null;
  const lawful = law === null ? null : law.toRaw(stored);
  if (lawful !== null && (sameNumber(lawful, minimum) || sameNumber(lawful, maximum))) return null;
  // Without a law it may stand there already.
  const guess = lawful ?? parameter.value;
  return { target, minimum, maximum, unit: shown.unit, wanted: shown.scale.toValue(stored), guess };
}

function plainRaw({ parameter, scale, stored }: StoredGoal): RawValue | null {
  if (!scale.isNative) return parameter.kind === "float" ? stored : Math.round(stored);
  return scale.law === null ? null : scale.law.toRaw(stored);
}

/** Lowest and highest stored value; an end is `null` where it is not known. */
export function storedRange({ parameter, scale }: ScaledParameter): readonly [RawValue | null, RawValue | null] {
  const { minimum, maximum } = parameter;
  if (!scale.isNative) return [minimum, maximum];
  const { law } = scale;
  return law === null ? [null, null] : [law.toStored(law.raw[0]), law.toStored(law.raw[1])];
}

/** Whether a value lies in a range, but for what 32 bits lose. */
export function isInRange(value: StoredValue, [low, high]: ReturnType<typeof storedRange>): boolean {
  const number = Number(value);
  const slack = SINGLE * Math.max(1, Math.abs(number));
  return number >= (low ?? Number.NEGATIVE_INFINITY) - slack && number <= (high ?? Number.POSITIVE_INFINITY) + slack;
}

const SINGLE = 1e-6;
