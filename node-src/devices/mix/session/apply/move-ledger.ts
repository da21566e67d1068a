import type { MovingHost } from "#src/devices/mix/apply/making/write-moves.ts";
import { holderOf } from "#src/devices/mix/apply/writes/reused-device.ts";
import {
  addressOf,
  type PlacedParameter,
  parametersOf,
  parameterWords,
} from "#src/devices/mix/session/apply/parameters-of.ts";
import { isElsewhere, type TakingBack, takingBack } from "#src/devices/mix/session/apply/taking-back.ts";
import type { RunningHost } from "#src/devices/mix/session/mix-ports.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { DeviceOrder, InsertedDevice } from "#src/ports/device-inserter.ts";
import type { ParameterAddress, ParameterChange, ParameterValue } from "#src/ports/parameter-writer.ts";

/** How much was changed when a mark was made. */
export interface LedgerMark {
  readonly values: ReadonlyMap<string, number>;
  readonly inserted: ReadonlySet<number>;
}

export interface TakenBack {
  /** How many values and devices. */
  readonly count: number;
  /** What stays as a user has left it, each as the object of a sentence: `the Volume of “Vox”`. */
  readonly kept: readonly string[];
}

const NOTHING: LedgerMark = { values: new Map(), inserted: new Set() };

/**
 * A host that remembers all that moves change in a set that somebody works in: all of it can be taken back, and nothing of theirs is written over.
 *
 * `set` is refused with `"parameter-held"` where a parameter stands elsewhere than it was read or set last, as somebody has moved it since.
 */
export class MoveLedger implements MovingHost {
  readonly #host: RunningHost;
  /** Tracks that were written to since the set was read. */
  readonly #written = new Set<number>();
  /** Where every parameter stood when it was read or set last. */
  #known = new Map<string, number>();
  /** By the targets of their first parameters. */
  #inserted = new Map<number, InsertedDevice>();
  /** Addresses that a user has moved since, or that are gone. */
  readonly #theirs = new Set<string>();
  #placed: ReadonlyMap<string, PlacedParameter> = new Map();

  constructor(host: RunningHost) {
    this.#host = host;
  }

  /** Whether anything stands that moves have changed. */
  get stands(): boolean {
    return this.#inserted.size > 0 || this.ledger().length > 0;
  }

  /** The targets of the first parameters of devices that were put in and stand. */
  get holders(): ReadonlySet<number> {
    return new Set(this.#inserted.keys());
  }

  mark(): LedgerMark {
    return {
      values: new Map(this.ledger().map((change) => [addressOf(change), change.after])),
      inserted: this.holders,
    };
  }

  /** The same for moves that are made one after another: of the set only what they have written is read anew, where the host can. */
  get making(): MovingHost {
    return {
      snapshot: (addresses) => this.snapshot(addresses),
      set: (values) => this.set(values),
      ledger: () => this.ledger(),
      revert: (addresses) => this.revert(addresses),
      insert: (orders) => this.insert(orders),
      withdraw: (devices) => this.withdraw(devices),
      read: async () => this.#shown(await (this.#host.again?.(new Set(this.#written)) ?? this.#host.read())),
    };
  }

  async read(): Promise<Result<LiveSet, Refusal>> {
    return this.#shown(await this.#host.read());
  }

  #shown(read: Result<LiveSet, Refusal>): Result<LiveSet, Refusal> {
    if (!read.ok) return read;
    this.#written.clear();
    this.#placed = new Map(parametersOf(read.value).map((each) => [addressOf(each), each]));
    this.#known = new Map([...this.#placed].map(([address, { value }]) => [address, value]));
    return read;
  }

  snapshot(addresses: readonly ParameterAddress[]): Promise<Result<readonly ParameterValue[], Refusal>> {
    return this.#host.snapshot(addresses);
  }

  async set(values: readonly ParameterValue[]): Promise<Result<readonly ParameterChange[], Refusal>> {
    const now = await this.#host.snapshot(values);
    if (!now.ok) return now;
    const moved = now.value.find((each) => isElsewhere(each.value, this.#known.get(addressOf(each))));
    if (moved !== undefined) return refused(this.#movedMeanwhile(moved));
    this.#write(values);
    const done = await this.#host.set(values);
    if (!done.ok) return done;
    for (const change of done.value) {
      this.#known.set(addressOf(change), change.after);
      this.#theirs.delete(addressOf(change));
    }
    return done;
  }

  /** What stands otherwise than the host found it, and is not a user's by now. */
  ledger(): readonly ParameterChange[] {
    return this.#host
      .ledger()
      .filter((change) => change.before !== change.after && !this.#theirs.has(addressOf(change)));
  }

  revert(addresses: readonly ParameterAddress[]): Promise<Result<void, Refusal>> {
    this.#write(addresses);
    return this.#host.revert(addresses);
  }

  async insert(orders: readonly DeviceOrder[]): Promise<Result<readonly InsertedDevice[], Refusal>> {
    this.#write(orders);
    const done = await this.#host.insert(orders);
    if (done.ok) for (const device of done.value) this.#inserted.set(holderOf(device) ?? Number.NaN, device);
    return done;
  }

  async withdraw(devices: readonly InsertedDevice[]): Promise<Result<void, Refusal>> {
    this.#write(devices);
    const done = await this.#host.withdraw(devices);
    if (done.ok) for (const device of devices) this.#inserted.delete(holderOf(device) ?? Number.NaN);
    return done;
  }

  /**
   * Takes back what was changed since a mark, all of it without one: values go to where they stood, devices that were put in are taken out.
   *
   * What a user has moved since stays, and so does a device in which they have; both are named, and are theirs from then on.
   * Edge: refused where the set cannot be read, or something does not go back: what is left then is still to be taken back.
   */
  async takeBack(since: LedgerMark = NOTHING): Promise<Result<TakenBack, Refusal>> {
    const known = this.#known;
    const read = await this.read();
    if (!read.ok) return read;
    const plan = takingBack({
      ...{ known, now: this.#placed, stood: since.values },
      changes: this.ledger(),
      devices: [...this.#inserted].filter(([holder]) => !since.inserted.has(holder)),
    });
    for (const holder of plan.released) this.#inserted.delete(holder);
    for (const address of plan.theirs) this.#theirs.add(address);
    const done = await this.#carryOut(plan);
    return done.ok ? ok({ count: plan.revert.length + plan.set.length + plan.withdraw.length, kept: plan.kept }) : done;
  }

  async #carryOut({ revert, set, withdraw }: TakingBack): Promise<Result<void, Refusal>> {
    const reverted = revert.length === 0 ? ok(undefined) : await this.#host.revert(revert);
    if (!reverted.ok) return reverted;
    const stepped = set.length === 0 ? ok([]) : await this.set(set);
    if (!stepped.ok) return stepped;
    const out = withdraw.length === 0 ? ok(undefined) : await this.withdraw(withdraw);
    if (!out.ok) return out;
    const left = await this.read();
    if (!left.ok) return left;
    const stays = revert.find((change) =>
      isElsewhere(this.#known.get(addressOf(change)) ?? change.before, change.before),
    );
    return stays === undefined ? ok(undefined) : refused(this.#notBack(stays));
  }

  #write(places: readonly { readonly track: number }[]): void {
    for (const { track } of places) this.#written.add(track);
  }

  #movedMeanwhile(address: ParameterAddress): Refusal {
    return refusal("parameter-held", `${capital(this.#words(address))} was moved meanwhile, so it stays where it is.`);
  }

  #notBack(address: ParameterAddress): Refusal {
    const way = "press Revert again, or take it back with Live's Undo.";
    return refusal("read-back-differs", `${capital(this.#words(address))} did not go back: ${way}`);
  }

  #words(address: ParameterAddress): string {
    return parameterWords(this.#placed.get(addressOf(address)));
  }
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
