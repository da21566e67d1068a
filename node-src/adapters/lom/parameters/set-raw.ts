import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import { heldNow, sameNumber } from "#src/adapters/lom/parameters/look-at.ts";
import type { LomChange, Wanted } from "#src/adapters/lom/parameters/wanted-for.ts";
import { handWords } from "#src/adapters/lom/stored/hand-words.ts";
import { setInTurns } from "#src/adapters/lom/stored/set-in-turns.ts";
import { areHeld, storedHeld } from "#src/adapters/lom/stored/stored-parameters.ts";
import type { LomAnswer, LomOp } from "#src/adapters/lom/wire.ts";
import { printable } from "#src/model/printable.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { RawValue } from "#src/model/units.ts";

/** Why nothing was set, and what stands all the same. */
export interface NotSet {
  readonly why: Refusal;
  /** What Live did not take back; all of it where Live does not say. */
  readonly left: readonly LomChange[];
}

/** Sets Live's own numbers, and looks at what it holds: all or none. What it rounds counts as held where it shows what was meant. */
export async function setRaw(wire: LomWire, wanted: readonly Wanted[]): Promise<Result<readonly LomChange[], NotSet>> {
  const done = await setInTurns(wire, settings(wanted, "after"));
  if (!done.ok) return refused({ why: done.error, left: wanted });
  const now = done.value.map(heldNow);
  const held = await areHeld(
    wire,
    wanted.map(({ goal }) => goal),
    wanted.map(({ raw }) => raw.after),
    now,
  );
  if (!held.ok) return refused({ why: held.error, left: wanted });
  const first = held.value.indexOf(false);
  if (first >= 0) return undone(wire, wanted, done.value, first);
  return ok(wanted.map((each, index) => heldChange(each, now[index]!)));
}

/** What Live is told so that parameters stand as they are to, or as they were found. */
export function settings(changes: readonly LomChange[], which: "before" | "after"): LomOp[] {
  return changes.map(({ change, raw }) => ({ op: "set", at: change.target, member: "value", value: raw[which] }));
}

/** Whether Live has no such object any more. */
export function isGone(answer: LomAnswer | undefined): boolean {
  return answer !== undefined && "code" in answer && answer.code === "gone";
}

function heldChange({ change, goal, raw }: Wanted, now: RawValue): LomChange {
  const after = storedHeld(goal, raw.after, now);
  return { change: { ...change, after }, raw: { before: raw.before, after: now } };
}

/** Puts back what was set before one was not, and says which that was, or what Live holds elsewhere than it stood. */
async function undone(
  wire: LomWire,
  wanted: readonly Wanted[],
  answers: readonly LomAnswer[],
  first: number,
): Promise<Result<never, NotSet>> {
  const touched = wanted.flatMap((each, index) => (isGone(answers[index]) ? [] : [{ each, set: answers[index] }]));
  const back = await setInTurns(
    wire,
    settings(
      touched.map(({ each }) => each),
      "before",
    ),
  );
  if (!back.ok) return refused({ why: back.error, left: wanted });
  const left = touched.flatMap(({ each, set }, index) => stuck(each, [back.value[index], set]) ?? []);
  return refused({ why: left.length === 0 ? notHeld(wanted[first]!, answers[first]) : NOT_BACK, left });
}

/** A change as Live holds it, by the first of its answers that says; `null` where it is back, or gone. */
function stuck(wanted: Wanted, answers: readonly (LomAnswer | undefined)[]): LomChange | null {
  if (isGone(answers[0])) return null;
  const now = answers.map(heldNow).find((value) => !Number.isNaN(value)) ?? wanted.raw.after;
  return sameNumber(now, wanted.raw.before) ? null : heldChange(wanted, now);
}

/** What is said of values that Live does not put back. */
export const NOT_BACK = refusal(
  "read-back-differs",
  "Live did not take back all that was set: look at what moves it, and take it back again.",
);

function notHeld({ named: { track, shown }, goal, raw }: Wanted, answer: LomAnswer | undefined): Refusal {
  const what = `the ${shown} of track “${track.name}”`;
  const sentence = isGone(answer)
    ? `Nothing was set, as ${what} went in the meantime: look at the set again.`
    : `Live holds ${heldNow(answer)} for ${what}, not ${raw.after}, so nothing was set: look at what moves it, or set ${handWords(goal, goal.stored)} yourself.`;
  return refusal(isGone(answer) ? "parameter-unknown" : "read-back-differs", printable(sentence));
}
