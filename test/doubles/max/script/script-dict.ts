import type { DictValue } from "#test/doubles/max/machine/shared-names.ts";
import type { DeviceWorld } from "#test/doubles/max/machine/world.ts";

type Content = Record<string, DictValue>;

/** Max's `Dict` class: a view of a dictionary that lives under its name; keys reach inside by `::`. */
export function dictClass(world: DeviceWorld) {
  return class Dict {
    name: string;

    constructor(name?: string) {
      this.name = name === undefined ? world.names.next() : world.local(name);
      world.names.dictionary(this.name);
    }

    get(key: string): unknown {
      return key.split("::").reduce<unknown>((inside, part) => (inside as Content | undefined)?.[part], this.content());
    }

    set(key: string, ...values: DictValue[]): void {
      const parts = key.split("::");
      const last = parts.pop()!;
      let inside: Content = this.content();
      for (const part of parts) {
        inside[part] ??= {};
        inside = inside[part] as Content;
      }
      inside[last] = values.length === 1 ? values[0]! : values;
    }

    replace(key: string, ...values: DictValue[]): void {
      this.set(key, ...values);
    }

    contains(key: string): number {
      return Number(this.get(key) !== undefined);
    }

    remove(key: string): void {
      delete this.content()[key];
    }

    getkeys(): string[] | null {
      const keys = Object.keys(this.content());
      return keys.length > 0 ? keys : null;
    }

    clear(): void {
      for (const key of Object.keys(this.content())) delete this.content()[key];
    }

    parse(json: string): void {
      this.clear();
      Object.assign(this.content(), JSON.parse(json));
    }

    stringify(): string {
      return JSON.stringify(this.content());
    }

    freepeer(): void {
      world.names.dictionaries.delete(this.name);
    }

    private content(): Content {
      return world.names.dictionary(this.name);
    }
  };
}
