import type { Hertz } from "#src/model/units.ts";
import { compileGen, type GenObject, type SamplesOf } from "#test/doubles/max/signal/gen/compile.ts";

/** A codebox that is run on signals which a test writes, in vectors as MSP has them; what leaves it is kept. */
export class GenSignals {
  readonly outputs: readonly number[][];
  private readonly gen: GenObject;
  private readonly inlets: number;

  constructor(text: string, sampleRate: Hertz, samplesOf?: SamplesOf, counted = false) {
    const program = compileGen(text, counted);
    this.gen = program.start(sampleRate, samplesOf);
    this.inlets = program.inlets;
    this.outputs = Array.from({ length: program.outlets }, () => []);
  }

  set(param: string, value: number): this {
    if (!this.gen.set(param, value)) throw new Error(`GenSignals: there is no Param ${param}`);
    return this;
  }

  /** The next samples: a function a inlet, of the sample's number. */
  run(samples: number, ...inputs: readonly ((n: number) => number)[]): this {
    if (inputs.length !== this.inlets) throw new Error(`GenSignals: ${this.inlets} inlets, not ${inputs.length}`);
    for (let at = 0; at < samples; at += VECTOR) {
      const length = Math.min(VECTOR, samples - at);
      const ins = inputs.map((input) => Float64Array.from({ length }, (_, n) => input(at + n)));
      const outs = this.outputs.map(() => new Float64Array(length));
      this.gen.run(ins, outs, length);
      for (const [outlet, kept] of this.outputs.entries()) kept.push(...outs[outlet]!);
    }
    return this;
  }

  get operations(): GenObject["operations"] {
    return this.gen.operations;
  }
}

const VECTOR = 64;
