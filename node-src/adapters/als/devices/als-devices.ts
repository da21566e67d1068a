import { AlsRefusal } from "#src/adapters/als/als-refusal.ts";
import type { Withdrawal } from "#src/adapters/als/devices/withdraw-devices.ts";
import type { StagingHost } from "#src/adapters/als/parameters/als-parameters.ts";
import type { DeviceInserter, InsertedDevice } from "#src/ports/device-inserter.ts";

/** A device that the host put in. */
interface OwnDevice {
  readonly track: number;
  /** What `NextPointeeId` was raised to for it. */
  readonly raised: number;
}

/**
 * Devices of a set file: spliced into its text in memory and out of it again, which the host's next `write` puts down as a copy.
 * `forget` is told of targets that are gone. What is known of devices is loaded with the first.
 */
export function alsDevices(host: StagingHost, forget: (targets: ReadonlySet<number>) => void): DeviceInserter {
  let own: ReadonlyMap<number, OwnDevice> = new Map();
  /** The first target that was never given, so that none is given twice. */
  let free = 0;
  let found = "";
  const emptied = new Map<number, string>();
  return {
    insert: (orders) =>
      host.attempt(async () => {
        const before = await host.writable();
        const { stageDevices } = await import("#src/adapters/als/devices/stage-devices.ts");
        const done = await stageDevices(before.set, orders, { path: host.path, read: host.read, free });
        host.stage({ ...before, set: done.set });
        if (own.size === 0) found = done.counter;
        const next = new Map(own);
        for (const { device, raised, emptyList } of done.inserted) {
          next.set(targetOf(device), { track: device.track, raised });
          free = Math.max(free, raised);
          if (emptyList !== null) emptied.set(device.track, emptyList);
        }
        own = next;
        return done.inserted.map(({ device }) => device);
      }),
    withdraw: (devices) =>
      host.attempt(async () => {
        const before = await host.writable();
        const left = new Map(own);
        const withdrawals = devices.map((device): Withdrawal => {
          const target = targetOf(device);
          const { track } = left.get(target) ?? strange(device);
          const from = highest(left);
          left.delete(target);
          const counter = { from, to: left.size === 0 ? found : highest(left) };
          return { track, target, counter, emptyList: emptied.get(track) ?? EMPTY };
        });
        const { withdrawDevices } = await import("#src/adapters/als/devices/withdraw-devices.ts");
        const done = withdrawDevices(before.set, host.path, withdrawals);
        host.stage({ ...before, set: done.set });
        own = left;
        forget(done.targets);
      }),
  };
}

const EMPTY = "<Devices />";

function targetOf({ parameters }: InsertedDevice): number {
  return parameters[0]?.target ?? Number.NaN;
}

function highest(devices: ReadonlyMap<number, OwnDevice>): string {
  return String(Math.max(...[...devices.values()].map(({ raised }) => raised)));
}

function strange({ name }: InsertedDevice): never {
  throw new AlsRefusal(
    "device-unknown",
    `The “${name}” to be taken out was not put in here, or is gone already: delete it in Live.`,
  );
}
