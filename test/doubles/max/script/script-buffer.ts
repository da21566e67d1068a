import type { DeviceWorld } from "#test/doubles/max/machine/world.ts";

/**
 * Max's `Buffer` class: the `buffer~` of a name; channels count from 1, frames from 0, and what lies outside is not written.
 * Source: docs.cycling74.com/apiref/js/buffer.
 */
export function bufferClass(world: DeviceWorld) {
  return class Buffer {
    private readonly name: string;

    constructor(name: string) {
      this.name = String(name);
      if (!world.names.buffers.has(this.name)) world.ledger.error(`Buffer: there is no buffer~ ${this.name}`);
    }

    channelcount(): number {
      return 1;
    }

    framecount(): number {
      return this.samples().length;
    }

    peek(_channel: number, frame: number, count = 1): number | number[] {
      const found = [...this.samples().subarray(frame, frame + count)];
      return count === 1 ? (found[0] ?? 0) : found;
    }

    poke(channel: number, frame: number, samples: number | readonly number[]): void {
      const into = this.samples();
      const values = typeof samples === "number" ? [samples] : [...samples];
      if (channel !== 1) world.ledger.error(`Buffer: ${this.name} has no channel ${channel}`);
      if (frame + values.length > into.length) world.ledger.error(`Buffer: ${this.name} ends at ${into.length}`);
      values.slice(0, Math.max(0, into.length - frame)).forEach((value, index) => {
        into[frame + index] = value;
      });
    }

    send(message: string, ...values: number[]): void {
      if (message !== "sizeinsamps") world.ledger.error(`buffer~: doesn't understand "${message}"`);
      else world.names.buffers.set(this.name, new Float32Array(values[0] ?? 0));
    }

    private samples(): Float32Array {
      return world.names.buffers.get(this.name) ?? new Float32Array(0);
    }
  };
}
