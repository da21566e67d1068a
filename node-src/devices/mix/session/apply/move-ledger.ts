import type { MovingHost } from "#src/devices/mix/apply/making/write-moves.ts";
import { holderOf } from "#src/devices/mix/apply/writes/reused-device.ts";
import {
  addressOf,
  type PlacedParameter,
  parametersOf,
  parameterWords,
} from "#src/devices/mix/session/apply/parameters-of.ts";
import { StrayDevices } from "#src/devices/mix/session/apply/stray-devices.ts";
import {
  addressesOf,
  areFrozen,
  isElsewhere,
  type TakenBack,
  type TakingBack,
  takingBack,
} from "#src/devices/mix/session/apply/taking-back.ts";
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

const NOTHING: LedgerMark = { values: new Map(), inserted: new Set() };

/**
 * A host that remembers all that moves change in a set that somebody works in: all of it can be taken back, and nothing of theirs is written over.
 *
 * `set` is refused with `"parameter-held"` where a parameter stands elsewhere than moves have found or left it, as somebody has moved it since.
 */
export class MoveLedger implements MovingHost {
  readonly #host: RunningHost;
  /** Tracks that were written to since the set was read. */
  readonly #written = new Set<number>();
  /** Where every parameter stood when moves began, or was set last; in devices that were put in, when they came, or were set last. */
  #known = new Map<string, number>();
  /** By the targets of their first parameters. */
  #inserted = new Map<number, InsertedDevice>();
  /** Addresses that a user has moved since, or that are gone. */
  readonly #theirs = new Set<string>();
  #placed: ReadonlyMap<string, PlacedParameter> = new Map();
  readonly #strays = new StrayDevices();

  constructor(host: RunningHost) {
    this.#host = host;
  }

  /** Whether anything stands that moves have changed. */
  get stands(): boolean {
    return this.#inserted.size > 0 || this.ledger().length > 0;
  }

  /** Whether `takeBack` has something to do, or to tell. */
  get mayStand(): boolean {
    return this.stands || this.#strays.maybe(this.holders);
  }

  /** The targets of the first parameters of devices that were put in and stand. */
  get holders(): ReadonlySet<number> {
    return new Set(this.#inserted.keys());
  }

  /** Devices that came in though Live did not answer with them, as `TakenBack` has them. */
  get strays(): readonly string[] {
    return this.#strays.standing(this.holders);
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

  /** Reads the set for moves that go by how it stands now. What somebody has turned in a device that moves have put in stays theirs. */
  begin(): Promise<Result<LiveSet, Refusal>> {
    const own = new Set([...this.#inserted.values()].flatMap(addressesOf));
    this.#known = new Map([...this.#known].filter(([address]) => own.has(address)));
    return this.read();
  }

  async read(): Promise<Result<LiveSet, Refusal>> {
    return this.#shown(await this.#host.read());
  }

  #shown(read: Result<LiveSet, Refusal>): Result<LiveSet, Refusal> {
    if (!read.ok) return read;
    this.#written.clear();
    this.#strays.seen(read.value);
    this.#placed = new Map(parametersOf(read.value).map((each) => [addressOf(each), each]));
    // No hand's: a Live that fell silent may have set it all the same.
    const asked = new Map(this.ledger().map((change) => [addressOf(change), change.after]));
    const known = ([address, placed]: readonly [string, PlacedParameter]) => {
      const left = this.#known.get(address);
      const isTurned = isElsewhere(placed, left) && isElsewhere(placed, asked.get(address) ?? left);
      return [address, isTurned ? left! : placed.value] as const;
    };
    this.#known = new Map([...this.#placed].map(known));
    return read;
  }

  snapshot(addresses: readonly ParameterAddress[]): Promise<Result<readonly ParameterValue[], Refusal>> {
    return this.#host.snapshot(addresses);
  }

  async set(values: readonly ParameterValue[]): Promise<Result<readonly ParameterChange[], Refusal>> {
    const now = await this.#host.snapshot(values);
    if (!now.ok) return now;
    const moved = now.value.find((each) => this.#isMoved(each));
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

  async revert(addresses: readonly ParameterAddress[]): Promise<Result<void, Refusal>> {
    this.#write(addresses);
    const own = new Set(addresses.map(addressOf));
    const stood = this.#host.ledger().filter((change) => own.has(addressOf(change)));
    const done = await this.#host.revert(addresses);
    if (done.ok) for (const change of stood) this.#known.set(addressOf(change), change.before);
    return done;
  }

  async insert(orders: readonly DeviceOrder[]): Promise<Result<readonly InsertedDevice[], Refusal>> {
    this.#write(orders);
    const done = await this.#host.insert(orders);
    if (done.ok) for (const device of done.value) this.#inserted.set(holderOf(device) ?? Number.NaN, device);
    else this.#strays.refused(orders, done.error.code === "live-busy");
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
   * A device that Live put in without a word may be a user's: it is named, and stays.
   * Edge: refused where the set cannot be read, or something does not go back, as in devices of a frozen track: all else does, and what is left is still to be taken back.
   */
  async takeBack(since: LedgerMark = NOTHING): Promise<Result<TakenBack, Refusal>> {
    const read = await this.read();
    if (!read.ok) return read;
    const plan = takingBack({
      ...{ known: this.#known, now: this.#placed, stood: since.values, changes: this.ledger() },
      devices: [...this.#inserted].filter(([holder]) => !since.inserted.has(holder)),
    });
    for (const holder of plan.released) this.#inserted.delete(holder);
    for (const address of plan.theirs) this.#theirs.add(address);
    const done = await this.#carryOut(plan);
    if (!done.ok) return done;
    const told = { kept: plan.kept, strays: this.strays };
    if (since === NOTHING) this.#strays.forget();
    return ok({ count: plan.revert.length + plan.set.length + plan.withdraw.length, ...told });
  }

  async #carryOut({ revert, set, withdraw, frozen }: TakingBack): Promise<Result<void, Refusal>> {
    const steps = [
      ...(revert.length === 0 ? [] : [() => this.revert(revert)]),
      ...(set.length === 0 ? [] : [() => this.set(set)]),
      ...withdraw.map((device) => () => this.withdraw([device])),
    ];
    const failed = await firstFailed(steps);
    if (failed?.code === "live-busy") return refused(failed);
    const left = await this.read();
    if (!left.ok) return left;
    const stays = revert.find((change) => {
      const placed = this.#placed.get(addressOf(change));
      return placed !== undefined && isElsewhere(placed, change.before);
    });
    const why = failed ?? (stays === undefined ? null : this.#notBack(stays));
    if (why !== null) return refused(why);
    return frozen.length === 0 ? ok(undefined) : refused(areFrozen(frozen));
  }

  #isMoved(now: ParameterValue): boolean {
    const placed = this.#placed.get(addressOf(now));
    return placed !== undefined && isElsewhere({ ...placed, value: now.value }, this.#known.get(addressOf(now)));
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

/** What does not go back holds up nothing else, unless Live does not answer. */
async function firstFailed(steps: readonly (() => Promise<Result<unknown, Refusal>>)[]): Promise<Refusal | null> {
  let failed: Refusal | null = null;
  for (const step of steps) {
    const done = await step();
    if (!done.ok && done.error.code === "live-busy") return done.error;
    if (!done.ok) failed ??= done.error;
  }
  return failed;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
