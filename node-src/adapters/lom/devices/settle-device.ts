import type { PutDevice } from "#src/adapters/lom/devices/put-device.ts";
import { type WholeGoals, wholeGoals } from "#src/adapters/lom/devices/whole-goals.ts";
import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import { heldNow, sameNumber } from "#src/adapters/lom/parameters/look-at.ts";
import { handWords } from "#src/adapters/lom/stored/hand-words.ts";
import { setInTurns } from "#src/adapters/lom/stored/set-in-turns.ts";
import { scaledDevices } from "#src/adapters/lom/stored/stored-device.ts";
import { areHeld, rawFor, type StoredGoal } from "#src/adapters/lom/stored/stored-parameters.ts";
import { liveDeviceName } from "#src/knowledge/live/live-device-names.ts";
import { printable } from "#src/model/printable.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";

/**
 * Sets a new device whole, as its order says, and looks at what Live holds and shows of it.
 *
 * Shape: its properties before its parameters, as those of an EQ Eight's second side count only in some modes; what stands so already is not set.
 * @throws RangeError for a setting that the device does not have, or not at that value.
 */
export async function settleDevice(
  wire: LomWire,
  { id, className, choice }: PutDevice,
  { version, keyed }: { readonly version: string; readonly keyed: boolean },
): Promise<Result<void, Refusal>> {
  const read = await scaledDevices(wire, [{ id, className }], version);
  if (!read.ok) return read;
  const settings = keyed ? { ...choice.settings, "SideChain/OnOff": true } : choice.settings;
  const goals = wholeGoals(read.value[0]!, settings, Number.parseInt(version, 10));
  const done = await setProperties(wire, { id, className }, goals);
  return done.ok ? setParameters(wire, className, goals.parameters) : done;
}

async function setProperties(
  wire: LomWire,
  { id, className }: Pick<PutDevice, "id" | "className">,
  { properties }: WholeGoals,
): Promise<Result<void, Refusal>> {
  if (properties.length === 0) return ok(undefined);
  const done = await wire.ask(properties.map(({ member, value }) => ({ op: "set", at: id, member, value })));
  if (!done.ok) return done;
  const missed = properties.find(({ value }, index) => heldNow(done.value[index]) !== value);
  return missed === undefined ? ok(undefined) : refused(notHeld(className, `${missed.member} to ${missed.value}`));
}

async function setParameters(
  wire: LomWire,
  className: string,
  goals: readonly StoredGoal[],
): Promise<Result<void, Refusal>> {
  const raw = await rawFor(wire, goals);
  if (!raw.ok) return raw;
  const unreached = raw.value.indexOf(null);
  if (unreached >= 0) return refused(notHeld(className, handWords(goals[unreached]!, goals[unreached]!.stored)));
  const moved = goals.flatMap((goal, index) => {
    const value = raw.value[index]!;
    return sameNumber(goal.parameter.value, value) ? [] : [{ goal, value }];
  });
  const done = await setInTurns(
    wire,
    moved.map(({ goal, value }) => ({ op: "set", at: goal.parameter.target, member: "value", value })),
  );
  if (!done.ok) return done;
  const wanted = moved.map(({ goal }) => goal);
  const values = moved.map(({ value }) => value);
  const held = await areHeld(wire, wanted, values, done.value.map(heldNow));
  if (!held.ok) return held;
  const missed = wanted[held.value.indexOf(false)];
  return missed === undefined ? ok(undefined) : refused(notHeld(className, handWords(missed, missed.stored)));
}

function notHeld(className: string, byHand: string): Refusal {
  const sentence = `Live takes a value of a new “${liveDeviceName(className)}” otherwise than it was given, so no device was put in: put one there yourself, and set ${byHand}.`;
  return refusal("read-back-differs", printable(sentence));
}
