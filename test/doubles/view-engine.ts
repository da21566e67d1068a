import { FRAME } from "#src/devices/meter/engine/frame-text.ts";
import { type ViewName, viewPlace } from "#src/devices/meter/spec/view-names.ts";
import type { Hertz } from "#src/model/units.ts";
import { compileGen, type GenObject } from "#test/doubles/max/signal/gen/compile.ts";

/** An engine of a view as its `gen~` runs it, with the `buffer~` that it writes into. */
export class ViewEngine {
  readonly seen = new Float32Array(FRAME.samples);
  private readonly gen: GenObject;
  private readonly out = [new Float64Array(VECTOR)];

  constructor(text: string, view: ViewName, sampleRate: Hertz, counted = false) {
    this.gen = compileGen(text, counted).start(sampleRate, () => this.seen);
    this.show(view);
  }

  show(view: ViewName): void {
    this.gen.set("view", viewPlace(view));
  }

  begin(value: number): void {
    this.gen.set("fresh", value);
  }

  hear(left: ArrayLike<number>, right: ArrayLike<number>): void {
    for (let at = 0; at < left.length; at += VECTOR) {
      const count = Math.min(VECTOR, left.length - at);
      const ins = [left, right].map((channel) => Float64Array.from({ length: count }, (_, n) => channel[at + n]!));
      this.gen.run(ins, this.out, count);
      this.last = count - 1;
    }
  }

  private last = 0;

  /** Frames that were written, as the outlet counts them. */
  get frames(): number {
    return this.out[0]![this.last]!;
  }

  /** The values of the last frame. */
  get values(): readonly number[] {
    return [...this.seen.subarray(FRAME.values)];
  }

  get operations(): GenObject["operations"] {
    return this.gen.operations;
  }
}

const VECTOR = 64;
