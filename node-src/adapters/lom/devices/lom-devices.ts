import { type PutDevice, putDevice, takenOut } from "#src/adapters/lom/devices/put-device.ts";
import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import { heldNow, sameNumber } from "#src/adapters/lom/parameters/look-at.ts";
import { paths } from "#src/adapters/lom/paths.ts";
import type { LomOp } from "#src/adapters/lom/wire.ts";
import { liveDeviceName } from "#src/knowledge/live/live-device-names.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import { printable } from "#src/model/printable.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { DeviceInserter, DeviceOrder, InsertedDevice } from "#src/ports/device-inserter.ts";

/** Where devices are put into a running Live. */
export interface LomDevicesAccess {
  readonly wire: LomWire;
  /** The set with the devices of all tracks and all of their parameters. */
  read(): Promise<Result<LiveSet, Refusal>>;
  /** Told of targets that are gone. */
  forget(targets: ReadonlySet<number>): void;
}

/**
 * Devices of a running Live, from 12.3 on, which is the first to put them in.
 *
 * Edge: settings go by the names that Live shows and by its own numbers. A device comes as its user has it by default: an order
 * sets every parameter that sounds. One that a person deleted in the meantime counts as taken out.
 * @public
 */
export function lomDevices({ wire, read, forget }: LomDevicesAccess): DeviceInserter {
  let own: ReadonlyMap<number, PutDevice> = new Map();

  /** Takes out what came in so far, the last first. */
  async function undone(came: readonly number[]): Promise<Result<void, Refusal>> {
    for (const id of came.toReversed()) {
      const out = await takenOut(wire, id);
      if (!out.ok) return out;
    }
    return ok(undefined);
  }

  async function put(orders: readonly DeviceOrder[], came: number[]): Promise<Result<readonly PutDevice[], Refusal>> {
    const done: PutDevice[] = [];
    for (const order of orders) {
      const one = await putDevice(wire, order, (id) => came.push(id));
      const set = one.ok ? await settled(wire, one.value) : one;
      if (!set.ok) return set;
      done.push(set.value);
    }
    return ok(done);
  }

  return {
    insert: async (orders) => {
      const may = await mayInsert(wire, orders);
      if (!may.ok) return may;
      const came: number[] = [];
      let done: Result<readonly PutDevice[], Refusal>;
      try {
        done = await put(orders, came);
      } catch (error) {
        await undone(came);
        throw error;
      }
      const set = done.ok ? await read() : done;
      if (!done.ok || !set.ok) {
        const out = await undone(came);
        return out.ok ? (set as Result<never, Refusal>) : out;
      }
      const added = done.value;
      own = new Map([...own, ...added.map((each) => [firstOf(each), each] as const)]);
      return ok(added.map((each) => described(set.value, each)));
    },
    withdraw: async (devices) => {
      const left = new Map(own);
      const leaving: PutDevice[] = [];
      for (const device of devices) {
        const target = firstOf(device);
        const one = left.get(target);
        if (one === undefined) return refused(strange(device));
        left.delete(target);
        leaving.push(one);
      }
      for (const one of leaving) {
        const out = await takenOut(wire, one.id);
        if (!out.ok) return out;
        own = new Map([...own].filter(([, each]) => each !== one));
        forget(new Set(one.parameters.flatMap(({ target }) => target ?? [])));
      }
      return ok(undefined);
    },
  };
}

function firstOf({ parameters }: Pick<InsertedDevice, "parameters">): number {
  return parameters[0]?.target ?? Number.NaN;
}

async function mayInsert(wire: LomWire, orders: readonly DeviceOrder[]): Promise<Result<void, Refusal>> {
  const asked = await wire.ask([{ op: "call", at: paths.application, member: "get_version_string", args: [] }]);
  if (!asked.ok) return asked;
  const [answer] = asked.value;
  const version = answer !== undefined && "called" in answer ? String(answer.called[0] ?? "") : "";
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [first, second] = SINCE;
  if (major > first || (major === first && minor >= second)) return ok(undefined);
  const names = [...new Set(orders.map(({ choices }) => liveDeviceName(choices[0]?.className ?? "")))].join(", ");
  const sentence = `Live ${version} lets no device be put in from outside, which Live 12.3 is the first to do: put it there yourself (${names}), and run this again.`;
  return refused(refusal("device-unsupported", printable(sentence)));
}

/** Source: release notes of Live 12.3, `Track.insert_device`. */
const SINCE = [12, 3] as const;

/** Sets what the order says, and reads it back. @throws RangeError for a setting that the device does not have, or not at that value. */
async function settled(wire: LomWire, put: PutDevice): Promise<Result<PutDevice, Refusal>> {
  const wanted = Object.entries(put.choice.settings).map(([name, given]) => {
    const parameter = put.parameters.find((each) => each.name === name);
    if (parameter === undefined) throw new RangeError(`insert: ${put.className} has no ${name}`);
    const { target, kind, minimum, maximum } = parameter;
    const value = kind === "float" ? Number(given) : Math.round(Number(given));
    if (!(value >= (minimum ?? value) && value <= (maximum ?? value)))
      throw new RangeError(`insert: ${name} of ${put.className} goes from ${minimum} to ${maximum}, not to ${given}`);
    return { name, op: { op: "set", at: target ?? 0, member: "value", value } satisfies LomOp };
  });
  const done = await wire.ask(wanted.map(({ op }) => op));
  if (!done.ok) return done;
  const missed = wanted.findIndex(({ op }, index) => !sameNumber(heldNow(done.value[index]), op.value));
  if (missed < 0) return ok(put);
  const { name, op } = wanted[missed]!;
  const sentence = `Live holds ${heldNow(done.value[missed])} for the ${name} of a new “${liveDeviceName(put.className)}”, not ${op.value}, so no device was put in: try again, or put it there yourself.`;
  return refused(refusal("read-back-differs", printable(sentence)));
}

function described({ tracks }: LiveSet, put: PutDevice): InsertedDevice {
  const devices = tracks.find(({ id }) => id === put.track)?.devices ?? [];
  const place = devices.findIndex((each) => firstOf(each) === firstOf(put));
  const { className, name, parameters } = devices[place] ?? { ...put, name: liveDeviceName(put.className) };
  const before = devices[place + 1]?.name ?? null;
  return { track: put.track, className, name, place, before, evidence: "seen", parameters };
}

function strange({ name }: InsertedDevice): Refusal {
  const sentence = `The “${name}” to be taken out was not put in here, or is gone already: delete it in Live.`;
  return refusal("device-unknown", printable(sentence));
}
