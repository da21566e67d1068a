import { addressOf, type PlacedParameter, parameterWords } from "#src/devices/mix/session/apply/parameters-of.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import type { InsertedDevice } from "#src/ports/device-inserter.ts";
import type { ParameterChange, ParameterValue } from "#src/ports/parameter-writer.ts";

/** What moves have changed in a set, and how the set stands now. */
export interface MovedSet {
  /** Values that were set and are still ours, as the host remembers them. */
  readonly changes: readonly ParameterChange[];
  /** Devices that were put in since, by the targets of their first parameters. */
  readonly devices: readonly (readonly [holder: number, device: InsertedDevice])[];
  /** Where everything was left by moves, or stood when they found it, and where it stands now, by `addressOf`. */
  readonly known: ReadonlyMap<string, number>;
  readonly now: ReadonlyMap<string, PlacedParameter>;
  /** Where values go that stood elsewhere than the host found them; left out there: to where it found them. */
  readonly stood: ReadonlyMap<string, number>;
}

/** What is done to take moves back, and what a user keeps that has changed it since. */
export interface TakingBack {
  readonly revert: readonly ParameterChange[];
  readonly set: readonly ParameterValue[];
  readonly withdraw: readonly InsertedDevice[];
  /** Devices that are gone, or that a user has moved something in. */
  readonly released: readonly number[];
  /** Addresses that are a user's now, or gone. */
  readonly theirs: readonly string[];
  /** What stays as a user has left it, each as the object of a sentence. */
  readonly kept: readonly string[];
  /** Names of frozen tracks, whose devices let nothing be taken back. */
  readonly frozen: readonly string[];
}

/** What taking moves back came to. */
export interface TakenBack {
  /** How many values and devices. */
  readonly count: number;
  /** What stays as a user has left it, each as the object of a sentence: `the Volume of “Vox”`. */
  readonly kept: readonly string[];
  /** Devices that came in without a word of Live: `“Utility” on “Bass”`. */
  readonly strays: readonly string[];
}

/** Decides what is taken back; nothing is touched. */
export function takingBack(moved: MovedSet): TakingBack {
  const devices = moved.devices.map((each) => ({ ...standingDevice(moved, each), holder: each[0], device: each[1] }));
  const withdraw = devices.flatMap(({ device, fate }) => (fate === "ours" ? [device] : []));
  const changed = devices.filter(({ fate }) => fate === "theirs");
  const leaving = new Set(withdraw.flatMap((device) => addressesOf(device)));
  const lost = new Set(changed.flatMap(({ device }) => addressesOf(device)));
  const values = moved.changes
    .filter((change) => !leaving.has(addressOf(change)) && !lost.has(addressOf(change)))
    .map((change) => ({ change, fate: fateOf(moved, change) }));
  const ours = values.flatMap(({ change, fate }) => (fate === "ours" ? [change] : []));
  const before = ours.flatMap((change) => {
    const value = moved.stood.get(addressOf(change));
    return value === undefined ? [] : [{ ...change, value }];
  });
  const others = values.filter(({ fate }) => fate === "theirs" || fate === "gone" || fate === "back");
  const held = [
    ...devices.map(({ device, fate }) => ({ fate, at: addressesOf(device)[0] ?? "" })),
    ...values.map(({ change, fate }) => ({ fate, at: addressOf(change) })),
  ];
  return {
    revert: ours.filter((change) => !moved.stood.has(addressOf(change))),
    set: before.filter((each) => moved.now.get(addressOf(each))?.value !== each.value),
    withdraw,
    released: devices.flatMap(({ holder, fate }) => (fate === "theirs" || fate === "gone" ? [holder] : [])),
    theirs: [...lost, ...others.map(({ change }) => addressOf(change))],
    kept: [
      ...changed.map(({ words }) => words),
      ...values.flatMap(({ change, fate }) =>
        fate === "theirs" ? [parameterWords(moved.now.get(addressOf(change)))] : [],
      ),
    ],
    frozen: [
      ...new Set(held.flatMap(({ fate, at }) => (fate === "frozen" ? (moved.now.get(at)?.frozenOn ?? []) : []))),
    ],
  };
}

/** Whether a parameter stands elsewhere than it was left: further than two ways of reading it may differ. */
export function isElsewhere(
  { value, within }: Pick<PlacedParameter, "value" | "within">,
  left: number | undefined,
): boolean {
  return left !== undefined && Math.abs(value - left) > within * Math.max(Math.abs(value), Math.abs(left));
}

/** Why devices of frozen tracks stay. */
export function areFrozen(names: readonly string[]): Refusal {
  const tracks = names.map((name) => `“${name}”`).join(" and ");
  const sentence = `What was done to devices on ${tracks} stays while that is frozen, and all else is back: unfreeze it, and press Revert again.`;
  return refusal("parameter-held", sentence);
}

/** The addresses of a device's parameters. */
export function addressesOf({ track, parameters }: InsertedDevice): readonly string[] {
  return parameters.flatMap(({ target }) => (target === null ? [] : [addressOf({ track, target })]));
}

/** `back`: somebody has put it back already. */
type Fate = "ours" | "theirs" | "back" | "gone" | "frozen";

function fateOf({ now, stood }: MovedSet, change: ParameterChange): Fate {
  const address = addressOf(change);
  const found = now.get(address);
  if (found === undefined) return "gone";
  if (isElsewhere(found, change.after)) return isElsewhere(found, change.before) ? "theirs" : "back";
  return found.frozenOn === null || stood.get(address) === found.value ? "ours" : "frozen";
}

function standingDevice(
  { known, now }: MovedSet,
  [, device]: MovedSet["devices"][number],
): { readonly fate: Fate; readonly words: string } {
  const stands = addressesOf(device).map((address) => now.get(address));
  if (stands[0] === undefined) return { fate: "gone", words: "" };
  const words = stands[0].of;
  const isMoved = stands.some((each) => each !== undefined && isElsewhere(each, known.get(addressOf(each))));
  if (isMoved) return { fate: "theirs", words };
  return { fate: stands[0].frozenOn === null ? "ours" : "frozen", words };
}
