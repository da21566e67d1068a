import { FRAME } from "#src/devices/meter/engine/frame-text.ts";
import { type ViewName, viewPlace } from "#src/devices/meter/spec/view-names.ts";
import type { Hertz } from "#src/model/units.ts";
import { compileGen, type GenObject } from "#test/doubles/max/signal/gen/compile.ts";

/** An engine of a view as its `gen~` runs it, with the `buffer~` that it writes into. */
export class ViewEngine {
  readonly seen = new Float32Array(FRAME.samples);
  private readonly gen: GenObject;
  private readonly ins = [new Float64Array(VECTOR), new Float64Array(VECTOR), new Float64Array(VECTOR)];
  private begun = 0;
  private readonly out = [new Float64Array(VECTOR)];
  private last = 0;

  constructor(text: string, view: ViewName, sampleRate: Hertz, counted = false) {
    this.gen = compileGen(text, counted).start(sampleRate, () => this.seen);
    this.show(view);
  }

  show(view: ViewName): void {
    this.gen.set("view", viewPlace(view));
  }

  /** The number of the measurement that begins with the next sample. */
  begin(value: number): void {
    this.begun = value;
  }

  hear(left: ArrayLike<number>, right: ArrayLike<number>): void {
    for (let at = 0; at < left.length; at += VECTOR) {
      const count = Math.min(VECTOR, left.length - at);
      for (let n = 0; n < count; n++) {
        this.ins[0]![n] = left[at + n]!;
        this.ins[1]![n] = right[at + n]!;
      }
      this.ins[2]!.fill(this.begun);
      this.gen.run(this.ins, this.out, count);
      this.last = count - 1;
    }
  }

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
