import type { ConformanceMeter } from "#src/analysis/conformance/run-case.ts";
import { meterGenExpr } from "#src/devices/meter/engine/meter-genexpr.ts";
import { type LiveReading, liveReading, OUTLETS } from "#src/devices/meter/engine/outlets.ts";
import { powerToLoudness } from "#src/dsp/decibels.ts";
import { synthesise } from "#src/dsp/test-signals/synthesise.ts";
import type { Hertz } from "#src/model/units.ts";
import { compileGen, type GenObject } from "#test/doubles/max/signal/gen/compile.ts";

const TEXT = meterGenExpr();
const [MOMENTARY, SHORT_TERM, HOPS] = (["momentary", "shortTerm", "hops"] as const).map((wanted) =>
  OUTLETS.findIndex(({ name }) => name === wanted),
) as [number, number, number];

/** The meter's own GenExpr in vectors of one size, as MSP runs it. */
export class LiveMeter {
  /** Momentary and short-term powers at the end of each hop. */
  readonly series: { readonly momentary: number[]; readonly shortTerm: number[] } = { momentary: [], shortTerm: [] };
  private readonly gen: GenObject;
  private readonly inputs: readonly Float64Array[];
  private readonly outputs: readonly Float64Array[];
  private last = 0;
  private hops = 0;

  constructor(sampleRate: Hertz, vector = 512, counted = false) {
    const program = compileGen(TEXT, counted);
    this.gen = program.start(sampleRate);
    this.inputs = [new Float64Array(vector), new Float64Array(vector), new Float64Array(vector)];
    this.outputs = Array.from({ length: program.outlets }, () => new Float64Array(vector));
  }

  /** The next samples of both channels; a last vector may be shorter. */
  hear(left: ArrayLike<number>, right: ArrayLike<number>, from = 0, to = left.length): void {
    const [ins, vector] = [this.inputs, this.inputs[0]!.length];
    for (let at = from; at < to; at += vector) {
      const count = Math.min(vector, to - at);
      for (let n = 0; n < count; n++) {
        ins[0]![n] = left[at + n]!;
        ins[1]![n] = right[at + n]!;
      }
      this.gen.run(ins, this.outputs, count);
      this.last = count - 1;
      this.keepSeries(count);
    }
  }

  /** The next sample begins a measurement. */
  begin(value: number): void {
    this.inputs[2]!.fill(value);
  }

  reading(): LiveReading {
    return liveReading(this.outputs.map((values) => values[this.last]!));
  }

  /** The outlets as they stand. */
  values(): readonly number[] {
    return this.outputs.map((values) => values[this.last]!);
  }

  get operations(): { readonly all: number; readonly most: number } {
    return this.gen.operations;
  }

  private keepSeries(count: number): void {
    const hops = this.outputs[HOPS]!;
    for (let n = 0; n < count; n++) {
      if (hops[n]! === this.hops) continue;
      this.hops = hops[n]!;
      this.series.momentary.push(this.outputs[MOMENTARY]![n]!);
      this.series.shortTerm.push(this.outputs[SHORT_TERM]![n]!);
    }
  }
}

/** The live meter on the standards' signals, in vectors of one size. The device has two channels: what has more is not tested. */
export function liveConformanceMeter(vector: number): ConformanceMeter {
  return (recipe, sampleRate) => {
    const signal = synthesise(recipe, sampleRate);
    const channels = signal.speakers.length;
    if (channels > 2) return { notTested: "more than the two channels of a device in Live" };
    const meter = new LiveMeter(sampleRate, vector);
    const bytes = new Uint8Array(vector * 64 * channels * Float32Array.BYTES_PER_ELEMENT);
    for (let read = signal.read(bytes); read > 0; read = signal.read(bytes)) {
      const samples = new Float32Array(bytes.buffer, 0, read / Float32Array.BYTES_PER_ELEMENT);
      const frames = samples.length / channels;
      const left = Float64Array.from({ length: frames }, (_, n) => samples[n * channels]!);
      const right = Float64Array.from({ length: frames }, (_, n) => (channels === 1 ? 0 : samples[n * channels + 1]!));
      meter.hear(left, right);
    }
    const heard = meter.reading();
    const series = (powers: readonly number[]) => Float64Array.from(powers, powerToLoudness);
    const timeline = { momentary: series(meter.series.momentary), shortTerm: series(meter.series.shortTerm) };
    const silence = new Float64Array(vector);
    meter.hear(silence, silence);
    return {
      loudness: { ...heard, range: { range: heard.loudnessRange } },
      level: { truePeak: meter.reading().truePeak },
      timeline,
    };
  };
}
