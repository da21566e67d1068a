import type { ChainHost } from "#src/devices/master/chain/place/place-chain.ts";
import type { Device, Track } from "#src/model/live-set.ts";
import type { InsertedDevice } from "#src/ports/device-inserter.ts";
import type { ParameterAddress, ParameterChange } from "#src/ports/parameter-writer.ts";

/** What was done to a main track for a chain, and is to be taken back. */
export class ChainRecord {
  /** Does what the host does, keeps what came of it, and ends with the signal before the next thing. */
  readonly host: ChainHost;
  readonly #host: ChainHost;
  readonly #devices: readonly Device[];
  #inserted: readonly InsertedDevice[] = [];
  #set: readonly ParameterChange[] = [];

  constructor(host: ChainHost, track: Pick<Track, "devices"> = { devices: [] }, signal?: AbortSignal) {
    this.#host = host;
    this.#devices = track.devices;
    this.host = {
      snapshot: (addresses) => host.snapshot(addresses),
      ledger: () => host.ledger(),
      insert: async (orders) => {
        signal?.throwIfAborted();
        const done = await host.insert(orders);
        if (done.ok) this.#inserted = [...this.#inserted, ...done.value];
        return done;
      },
      set: async (values) => {
        signal?.throwIfAborted();
        const done = await host.set(values);
        const targets = new Set(values.map(({ target }) => target));
        // A Live that fell silent may have set some all the same, and the host's ledger has those.
        const changes = done.ok ? done.value : host.ledger().filter(({ target }) => targets.has(target));
        this.#set = [...this.#set, ...changes];
        return done;
      },
      revert: (addresses) => this.putBack(addresses),
      withdraw: async (devices) => {
        for (const device of devices) {
          const out = await this.takeOut(device);
          if (!out.ok) return out;
        }
        return { ok: true, value: undefined };
      },
    };
  }

  get stands(): boolean {
    return this.#inserted.length > 0 || this.#set.length > 0;
  }

  /** Those that were put in, the last first. */
  get inserted(): readonly InsertedDevice[] {
    return this.#inserted.toReversed();
  }

  /** What was set on each device that stood there before, and what stood there. */
  get reused(): readonly { readonly device: Device; readonly changes: readonly ParameterChange[] }[] {
    return this.#devices.flatMap((device) => {
      const targets = new Set(device.parameters.map(({ target }) => target));
      const changes = this.#set.filter(({ target }) => targets.has(target));
      return changes.length === 0 ? [] : [{ device, changes }];
    });
  }

  async takeOut(device: InsertedDevice) {
    const out = await this.#host.withdraw([device]);
    if (out.ok) this.#inserted = this.#inserted.filter((each) => each !== device);
    return out;
  }

  /** Devices that were not taken out are a person's from now on. */
  leave(): void {
    this.#inserted = [];
  }

  async putBack(addresses: readonly ParameterAddress[]) {
    const back = await this.#host.revert(addresses);
    const targets = new Set(addresses.map(({ target }) => target));
    if (back.ok) this.#set = this.#set.filter(({ target }) => !targets.has(target));
    return back;
  }
}
