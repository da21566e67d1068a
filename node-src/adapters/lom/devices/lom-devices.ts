import { type PutDevice, putDevice, takenOut } from "#src/adapters/lom/devices/put-device.ts";
import { type KeySource, keySource, routeKey } from "#src/adapters/lom/devices/routed-key.ts";
import { settleDevice } from "#src/adapters/lom/devices/settle-device.ts";
import { trackChain } from "#src/adapters/lom/devices/track-chain.ts";
import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import { liveVersion, VERSION } from "#src/adapters/lom/read/live-version.ts";
import { scaledDevices, storedParameters } from "#src/adapters/lom/stored/stored-device.ts";
import { liveDeviceName } from "#src/knowledge/live/live-device-names.ts";
import { printable } from "#src/model/printable.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { DeviceChoice, DeviceInserter, DeviceOrder, InsertedDevice } from "#src/ports/device-inserter.ts";

/**
 * Devices of a running Live, from 12.3 on, which is the first to put them in. `forget` is told of targets that are gone.
 *
 * Shape: stored values by path, as a set file has them; a device comes as its user has it by default, and is set whole.
 * Edge: refused with what to do by hand where Live shows no such value. One that a person deleted in the meantime counts as taken out.
 */
export function lomDevices(wire: LomWire, forget: (targets: ReadonlySet<number>) => void): DeviceInserter {
  let own: ReadonlyMap<number, PutDevice> = new Map();

  /** Takes out what came in so far, the last first. */
  async function undone(came: readonly number[]): Promise<Result<void, Refusal>> {
    for (const id of came.toReversed()) {
      const out = await takenOut(wire, id);
      if (!out.ok) return out;
    }
    return ok(undefined);
  }

  async function put(
    orders: readonly DeviceOrder[],
    version: string,
    came: number[],
  ): Promise<Result<readonly PutDevice[], Refusal>> {
    const done: PutDevice[] = [];
    for (const order of orders) {
      const one = await putWhole(wire, order, version, (id) => came.push(id));
      if (!one.ok) return one;
      done.push(one.value);
    }
    return ok(done);
  }

  return {
    insert: async (orders) => {
      const version = await mayInsert(wire, orders);
      if (!version.ok) return version;
      const came: number[] = [];
      let done: Result<readonly PutDevice[], Refusal>;
      try {
        done = await put(orders, version.value, came);
      } catch (error) {
        await undone(came);
        throw error;
      }
      const told = done.ok ? await describedAll(wire, done.value, version.value) : done;
      if (!done.ok || !told.ok) {
        const out = await undone(came);
        return out.ok ? orCameIn(told as Result<never, Refusal>) : orCameIn(out);
      }
      own = new Map([...own, ...done.value.map((each) => [each.targets[0]!, each] as const)]);
      return told;
    },
    withdraw: async (devices) => {
      const left = new Map(own);
      const leaving: PutDevice[] = [];
      for (const device of devices) {
        const target = device.parameters[0]?.target ?? Number.NaN;
        const one = left.get(target);
        if (one === undefined) return refused(strange(device));
        left.delete(target);
        leaving.push(one);
      }
      for (const one of leaving) {
        const out = await takenOut(wire, one.id);
        if (!out.ok) return out;
        own = new Map([...own].filter(([, each]) => each !== one));
        forget(new Set(one.targets));
      }
      return ok(undefined);
    },
  };
}

/** A device in its place, set whole, and steered by the track that its order names. */
async function putWhole(
  wire: LomWire,
  order: DeviceOrder,
  version: string,
  came: (id: number) => void,
): Promise<Result<PutDevice, Refusal>> {
  const sources = new Map<DeviceChoice, KeySource | null>();
  for (const choice of order.choices) {
    const source = await keySource(wire, order.track, choice);
    if (!source.ok) return source;
    sources.set(choice, source.value);
  }
  const put = await putDevice(wire, order, came);
  if (!put.ok) return put;
  const source = sources.get(put.value.choice) ?? null;
  const set = await settleDevice(wire, put.value, { version, keyed: source !== null });
  const routed = set.ok && source !== null ? await routeKey(wire, put.value, source) : set;
  return routed.ok ? put : routed;
}

/** Live's version, where it puts devices in. */
async function mayInsert(wire: LomWire, orders: readonly DeviceOrder[]): Promise<Result<string, Refusal>> {
  const asked = await wire.ask(VERSION);
  if (!asked.ok) return asked;
  const version = liveVersion(asked.value);
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [first, second] = SINCE;
  if (major > first || (major === first && minor >= second)) return ok(version);
  const names = [...new Set(orders.map(({ choices }) => liveDeviceName(choices[0]?.className ?? "")))].join(", ");
  const sentence = `Live ${version} lets no device be put in from outside, which Live 12.3 is the first to do: put it there yourself (${names}), and try again.`;
  return refused(refusal("device-unsupported", printable(sentence)));
}

/** Source: release notes of Live 12.3, `Track.insert_device`. */
const SINCE = [12, 3] as const;

async function describedAll(
  wire: LomWire,
  put: readonly PutDevice[],
  version: string,
): Promise<Result<readonly InsertedDevice[], Refusal>> {
  const scaled = await scaledDevices(wire, put, version);
  if (!scaled.ok) return scaled;
  const described: InsertedDevice[] = [];
  for (const [index, { id, track, className }] of put.entries()) {
    const chain = await trackChain(wire, track);
    if (!chain.ok) return chain;
    const parameters = await storedParameters(wire, scaled.value[index]!);
    if (!parameters.ok) return parameters;
    const { devices } = chain.value;
    const place = devices.findIndex((each) => each.id === id);
    const name = devices[place]?.name ?? liveDeviceName(className);
    const before = devices[place + 1]?.name ?? null;
    described.push({ track, className, name, place, before, evidence: "seen", parameters: parameters.value });
  }
  return ok(described);
}

/** A Live that fell silent may have put one in all the same, or kept it. */
function orCameIn(why: Result<never, Refusal>): Result<never, Refusal> {
  if (why.ok || why.error.code !== "live-busy") return why;
  const { code, sentence } = why.error;
  return refused(
    refusal(code, `${sentence} A device may have come in all the same: look at the track, and delete it there.`),
  );
}

function strange({ name }: InsertedDevice): Refusal {
  const sentence = `The “${name}” to be taken out was not put in here, or is gone already: delete it in Live.`;
  return refusal("device-unknown", printable(sentence));
}
