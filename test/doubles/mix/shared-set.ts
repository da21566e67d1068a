import { memoryDevices } from "#src/adapters/memory/memory-devices.ts";
import { memoryParameters } from "#src/adapters/memory/memory-parameters.ts";
import type { MovingHost } from "#src/devices/mix/apply/making/write-moves.ts";
import type { Device, LiveSet, Parameter, Track } from "#src/model/live-set.ts";
import { ok } from "#src/model/result.ts";

/** A set in memory that a hand changes too, beside what a host is asked for. */
export class SharedSet {
  readonly host: MovingHost;
  #set: LiveSet;

  constructor(set: LiveSet) {
    this.#set = set;
    const held = {
      now: () => this.#set,
      hold: (next: LiveSet) => {
        this.#set = next;
      },
    };
    const { forget, ...parameters } = memoryParameters(held);
    this.host = { ...parameters, ...memoryDevices(held, forget), read: async () => ok(this.#set) };
  }

  get now(): LiveSet {
    return this.#set;
  }

  track(name: string): Track {
    const found = this.#set.tracks.find((track) => track.name === name);
    if (found === undefined) throw new RangeError(`SharedSet: there is no “${name}”`);
    return found;
  }

  /** The hand changes a track. */
  edit(name: string, change: (track: Track) => Track): void {
    const tracks = this.#set.tracks.map((track) => (track.name === name ? change(track) : track));
    this.#set = { ...this.#set, tracks };
  }

  fade(name: string, value: number): void {
    this.edit(name, (track) => ({
      ...track,
      mixer: { ...track.mixer, volume: { ...track.mixer.volume, value } },
    }));
  }

  /** Turns a parameter of the device of a class. */
  turn(name: string, className: string, parameter: string, value: number): void {
    const turned = (each: Parameter) => (each.name === parameter ? { ...each, value } : each);
    const device = (each: Device) =>
      each.className === className ? { ...each, parameters: each.parameters.map(turned) } : each;
    this.edit(name, (track) => ({ ...track, devices: track.devices.map(device) }));
  }

  remove(name: string): void {
    this.#set = { ...this.#set, tracks: this.#set.tracks.filter((track) => track.name !== name) };
  }
}
