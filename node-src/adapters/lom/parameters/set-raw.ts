import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import { heldNow } from "#src/adapters/lom/parameters/look-at.ts";
import type { LomChange, Wanted } from "#src/adapters/lom/parameters/wanted-for.ts";
import { handWords } from "#src/adapters/lom/stored/hand-words.ts";
import { setInTurns } from "#src/adapters/lom/stored/set-in-turns.ts";
import { areHeld, storedHeld } from "#src/adapters/lom/stored/stored-parameters.ts";
import type { LomAnswer, LomOp } from "#src/adapters/lom/wire.ts";
import { printable } from "#src/model/printable.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { RawValue } from "#src/model/units.ts";

/** Sets Live's own numbers, and looks at what it holds: all or none. What it rounds counts as held where it shows what was meant. */
export async function setRaw(wire: LomWire, wanted: readonly Wanted[]): Promise<Result<readonly LomChange[], Refusal>> {
  const done = await setInTurns(wire, settings(wanted, "after"));
  if (!done.ok) return done;
  const now = done.value.map(heldNow);
  const held = await areHeld(
    wire,
    wanted.map(({ goal }) => goal),
    wanted.map(({ raw }) => raw.after),
    now,
  );
  if (!held.ok) return held;
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

/** Puts back what was set before one was not, and says which that was. */
async function undone(
  wire: LomWire,
  wanted: readonly Wanted[],
  answers: readonly LomAnswer[],
  first: number,
): Promise<Result<never, Refusal>> {
  const touched = wanted.filter((_, index) => !isGone(answers[index]));
  const back = await setInTurns(wire, settings(touched, "before"));
  return back.ok ? refused(notHeld(wanted[first]!, answers[first])) : back;
}

function notHeld({ named: { track, shown }, goal, raw }: Wanted, answer: LomAnswer | undefined): Refusal {
  const what = `the ${shown} of track “${track.name}”`;
  const sentence = isGone(answer)
    ? `Nothing was set, as ${what} went in the meantime: look at the set again.`
    : `Live holds ${heldNow(answer)} for ${what}, not ${raw.after}, so nothing was set: look at what moves it, or set ${handWords(goal, goal.stored)} yourself.`;
  return refusal(isGone(answer) ? "parameter-unknown" : "read-back-differs", printable(sentence));
}
