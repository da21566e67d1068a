import { holderOf } from "#src/devices/mix/apply/writes/reused-device.ts";
import type { LiveSet, Track } from "#src/model/live-set.ts";
import type { DeviceOrder } from "#src/ports/device-inserter.ts";

/** Devices that a host was asked for and did not answer with: Live may have put one in all the same, or does so later. */
export class StrayDevices {
  #asked: readonly Asked[] = [];
  #set: LiveSet | null = null;
  #silent = false;

  /** As the set stands now. */
  seen(set: LiveSet): void {
    this.#set = set;
    this.#silent = false;
  }

  /** Notes orders that a host refused, with what stood on their tracks. @param silent whether Live stopped answering, so that the set has to be seen first. */
  refused(orders: readonly DeviceOrder[], silent: boolean): void {
    const asked = orders.map(({ track, choices }): Asked => {
      const classes = new Set(choices.map(({ className }) => className));
      return { track, classes, there: new Set(this.#set?.tracks.flatMap(({ devices }) => devices.flatMap(holdersOf))) };
    });
    this.#asked = [...this.#asked, ...asked];
    this.#silent ||= silent;
  }

  /** Whether one stands, or may: the set was not seen since Live stopped answering. */
  maybe(ours: ReadonlySet<number>): boolean {
    return this.#silent || this.standing(ours).length > 0;
  }

  /** Those that stood where the set was seen last: `“Utility” on “Bass”`. @param ours devices that are known to be a host's. */
  standing(ours: ReadonlySet<number>): readonly string[] {
    const found = this.#set?.tracks.flatMap((track) => strays(track, this.#asked, ours)) ?? [];
    return this.#silent ? [] : found;
  }

  /** Once a Revert has told of them. */
  forget(): void {
    this.#asked = [];
  }
}

/** What is said of them, a sentence each. */
export function strayWords(strays: readonly string[]): readonly string[] {
  return strays.map((stray) => `A ${stray} came in, of which Live said nothing: delete it there, unless it is yours.`);
}

interface Asked {
  readonly track: number;
  readonly classes: ReadonlySet<string>;
  /** Devices that stood then, by the targets of their first parameters. */
  readonly there: ReadonlySet<number>;
}

function strays({ id, name, devices }: Track, asked: readonly Asked[], ours: ReadonlySet<number>): readonly string[] {
  const own = asked.filter(({ track }) => track === id);
  return devices.flatMap((device) => {
    const [holder] = holdersOf(device);
    const isNew = own.some(({ classes, there }) => classes.has(device.className) && !there.has(holder ?? Number.NaN));
    return isNew && holder !== undefined && !ours.has(holder) ? [`“${device.name}” on “${name}”`] : [];
  });
}

function holdersOf(device: Parameters<typeof holderOf>[0]): readonly number[] {
  const holder = holderOf(device);
  return holder === null ? [] : [holder];
}
