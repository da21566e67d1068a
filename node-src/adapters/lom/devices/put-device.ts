import { type TrackChain, trackChain } from "#src/adapters/lom/devices/track-chain.ts";
import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import type { LomAnswer } from "#src/adapters/lom/wire.ts";
import { chainPlace, noPlaceWords } from "#src/knowledge/live/device-trees/chain-place.ts";
import { liveDeviceName } from "#src/knowledge/live/live-device-names.ts";
import { printable } from "#src/model/printable.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { DeviceChoice, DeviceOrder } from "#src/ports/device-inserter.ts";

/** A device that Live put into a chain. */
export interface PutDevice {
  /** Live's handle. */
  readonly id: number;
  readonly track: number;
  readonly className: string;
  /** Targets of its parameters, its switch first. */
  readonly targets: readonly number[];
  readonly choice: DeviceChoice;
}

/** What went in so far is told as it comes, so that it can be taken out again. */
export type Came = (id: number) => void;

/**
 * Has Live put in the first choice that it has, at its place.
 *
 * Edge: a device may appear some moments behind the call; one that does not appear, or appears elsewhere, is refused with the way out.
 */
export async function putDevice(wire: LomWire, order: DeviceOrder, came: Came): Promise<Result<PutDevice, Refusal>> {
  const chain = await trackChain(wire, order.track);
  if (!chain.ok) return chain;
  const place = placeIn(chain.value, order);
  if (!place.ok) return place;
  for (const choice of order.choices) {
    const put = await tried(wire, chain.value, { choice, place: place.value, track: order.track }, came);
    if (!put.ok) return put;
    if (put.value !== null) return ok(put.value);
  }
  const name = liveDeviceName(order.choices[0]?.className ?? "");
  const sentence = `Live put no “${name}” on track “${chain.value.name}”, as if this edition did not have it: put one there yourself, and try again.`;
  return refused(refusal("device-unknown", printable(sentence)));
}

/** `null` where Live does not have that choice, or means another class by its name. */
async function tried(
  wire: LomWire,
  chain: TrackChain,
  wanted: Wanted,
  came: Came,
): Promise<Result<PutDevice | null, Refusal>> {
  const id = await appeared(wire, chain, wanted);
  if (!id.ok || id.value === null) return id as Result<null, Refusal>;
  came(id.value);
  const put = await looked(wire, wanted, id.value);
  if (!put.ok || put.value !== null) return put;
  const gone = await takenOut(wire, id.value);
  return gone.ok ? ok(null) : gone;
}

/** Takes a device out of whatever holds it by now; one that is gone is out already. */
export async function takenOut(wire: LomWire, id: number): Promise<Result<void, Refusal>> {
  const asked = await wire.ask([{ op: "where", at: id }]);
  if (!asked.ok) return asked;
  const [, holder, index] = /^(.*) devices (\d+)$/.exec(whereIs(asked.value[0])) ?? [];
  if (holder === undefined) return ok(undefined);
  const done = await wire.ask([{ op: "call", at: holder, member: "delete_device", args: [Number(index)] }]);
  if (!done.ok) return done;
  const left = await wire.ask([{ op: "where", at: id }]);
  if (!left.ok) return left;
  return whereIs(left.value[0]) === "" ? ok(undefined) : refused(NOT_OUT);
}

function placeIn(chain: TrackChain, { at }: DeviceOrder): Result<number, Refusal> {
  const { name, kind, frozen, devices } = chain;
  if (frozen)
    return no(`Track “${name}” is frozen, and Live lets nothing into its chain: unfreeze it first, or flatten it.`);
  const place = chainPlace(kind, devices, at);
  return typeof place === "number" ? ok(place) : no(noPlaceWords(place, { track: name, at, count: devices.length }));
}

function no(sentence: string): Result<never, Refusal> {
  return refused(refusal("device-unsupported", printable(sentence)));
}

interface Wanted {
  readonly track: number;
  readonly choice: DeviceChoice;
  readonly place: number;
}

/** The handle of the device that came into a chain; `null` where none did. */
async function appeared(
  wire: LomWire,
  { path, devices }: TrackChain,
  { choice, place }: Wanted,
): Promise<Result<number | null, Refusal>> {
  const args = [liveDeviceName(choice.className), ...(place === devices.length ? [] : [place])];
  const called = await wire.ask([{ op: "call", at: path, member: "insert_device", args }]);
  if (!called.ok) return called;
  const known = new Set(devices.map(({ id }) => id));
  for (let look = 0; look < LOOKS; look += 1) {
    const now = await wire.ask([{ op: "get", at: path, members: ["devices"] }]);
    if (!now.ok) return now;
    const fresh = idsIn(now.value[0]).find((id) => !known.has(id));
    if (fresh !== undefined) return ok(fresh);
    if (isRefused(called.value[0]) && look >= FEW) return ok(null);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return ok(null);
}

/** Milliseconds between two looks, and how many: two seconds, as a device of Live's own loads in one. Source: house taste. */
const PAUSE = 20;
const LOOKS = 100;
/** Looks after a call that Live answered with no object: it does so for what it does not have. */
const FEW = 10;

/** What came, once its parameters are there; `null` for a device of another class than was meant. */
async function looked(
  wire: LomWire,
  { track, place, choice }: Wanted,
  id: number,
): Promise<Result<PutDevice | null, Refusal>> {
  for (let look = 0; look < LOOKS; look += 1) {
    const chain = await trackChain(wire, track);
    if (!chain.ok) return chain;
    const stands = chain.value.devices[place];
    const asked = await wire.ask([{ op: "get", at: id, members: ["parameters"] }]);
    if (!asked.ok) return asked;
    const targets = idsIn(asked.value[0]);
    if (stands?.id === id && targets.length > 0)
      return ok(
        stands.className === choice.className ? { id, track, choice, className: stands.className, targets } : null,
      );
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return no(
    "Live put the device elsewhere than it was to stand, so it was taken out again: look at the track, and try again.",
  );
}

function whereIs(answer: LomAnswer | undefined): string {
  return answer !== undefined && "where" in answer ? answer.where : "";
}

function idsIn(answer: LomAnswer | undefined): readonly number[] {
  const [values] = answer !== undefined && "read" in answer ? answer.read.values : [];
  return typeof values === "object"
    ? values.map(Number).filter((id, index) => values[index - 1] === "id" && id !== 0)
    : [];
}

function isRefused(answer: LomAnswer | undefined): boolean {
  return answer === undefined || !("called" in answer) || Number(answer.called[1] ?? 0) === 0;
}

const NOT_OUT = refusal("write-failed", "Live did not take a device out again: delete it there.");
