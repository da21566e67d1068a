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
  // Found and taken out in one turn of Live: by the next one another device may stand in its place.
  const done = await wire.ask([{ op: "remove", at: id }]);
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

/**
 * The handle of the device that came into a chain; `null` where none did.
 *
 * Shape: as Live answers it; where it answers none, the only new one of the class that was meant. What somebody else puts in at that moment is not to be
 * taken for it, as it would be set, or taken out.
 */
async function appeared(
  wire: LomWire,
  { path, devices }: TrackChain,
  { track, choice, place }: Wanted,
): Promise<Result<number | null, Refusal>> {
  const args = [liveDeviceName(choice.className), ...(place === devices.length ? [] : [place])];
  const called = await wire.ask([{ op: "call", at: path, member: "insert_device", args }]);
  if (!called.ok) return called;
  const answered = answeredId(called.value[0]);
  if (answered !== 0) return ok(answered);
  const known = new Set(devices.map(({ id }) => id));
  for (let look = 0; look <= FEW; look += 1) {
    const now = await trackChain(wire, track);
    if (!now.ok) return now;
    const fresh = now.value.devices.filter(({ id, className }) => className === choice.className && !known.has(id));
    if (fresh.length === 1) return ok(fresh[0]!.id);
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
async function looked(wire: LomWire, wanted: Wanted, id: number): Promise<Result<PutDevice | null, Refusal>> {
  for (let look = 0; look < LOOKS; look += 1) {
    const chain = await trackChain(wire, wanted.track);
    if (!chain.ok) return chain;
    const stands = chain.value.devices.findIndex((device) => device.id === id);
    const asked = await wire.ask([{ op: "get", at: id, members: ["parameters"] }]);
    if (!asked.ok) return asked;
    const targets = idsIn(asked.value[0]);
    if (stands >= 0 && targets.length > 0) return asMeant(chain.value, stands, targets, wanted);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return no(ELSEWHERE);
}

function asMeant(
  { devices }: TrackChain,
  stands: number,
  targets: readonly number[],
  { track, place, choice }: Wanted,
): Result<PutDevice | null, Refusal> {
  const { id, className } = devices[stands]!;
  if (className !== choice.className) return ok(null);
  return stands === place ? ok({ id, track, choice, className, targets }) : no(ELSEWHERE);
}

const ELSEWHERE =
  "The device came to stand elsewhere than it was to, so it was taken out again: look at the track, and try again.";

function whereIs(answer: LomAnswer | undefined): string {
  return answer !== undefined && "where" in answer ? answer.where : "";
}

function idsIn(answer: LomAnswer | undefined): readonly number[] {
  const [values] = answer !== undefined && "read" in answer ? answer.read.values : [];
  return typeof values === "object"
    ? values.map(Number).filter((id, index) => values[index - 1] === "id" && id !== 0)
    : [];
}

/** `["id", 7]`; 0 for no object. */
function answeredId(answer: LomAnswer | undefined): number {
  return answer !== undefined && "called" in answer ? Number(answer.called[1] ?? 0) : 0;
}

const NOT_OUT = refusal("write-failed", "Live did not take a device out again: delete it there.");
