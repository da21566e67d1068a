import { describe, expect, it } from "vitest";
import { BURST } from "#src/devices/meter/selftest/burst-tables.ts";
import { NO_TEST } from "#src/devices/meter/selftest/proof-table.ts";
import { SELFTEST_CASES, SELFTEST_LENGTH, type SelftestCase } from "#src/devices/meter/selftest/selftest-cases.ts";
import { selftestGenExpr } from "#src/devices/meter/selftest/selftest-genexpr.ts";
import { SPAN_STATES } from "#src/devices/meter/span/span-names.ts";
import { synthesise } from "#src/dsp/test-signals/synthesise.ts";
import type { Hertz } from "#src/model/units.ts";
import { noise } from "#test/doubles/made/noise.ts";
import { compileGen } from "#test/doubles/max/signal/gen/compile.ts";

const OUTLETS = 5;

/** The text with sound in front of it. */
class Generator {
  readonly outs: readonly Float64Array[];
  private readonly gen: ReturnType<ReturnType<typeof compileGen>["start"]>;
  private readonly ins: readonly Float64Array[];

  constructor(sampleRate: Hertz, samples: number, counted = false) {
    this.gen = compileGen(selftestGenExpr(), counted).start(sampleRate);
    const random = noise(3);
    this.ins = [() => random(), () => random(), () => 7, () => SPAN_STATES.indexOf("measuring")].map((value) =>
      Float64Array.from({ length: samples }, value),
    );
    this.outs = Array.from({ length: OUTLETS }, () => new Float64Array(samples));
  }

  run(on: 0 | 1): this {
    this.gen.set("run", on);
    this.gen.run(this.ins, this.outs);
    return this;
  }

  get passes(): boolean {
    return this.ins.every((channel, at) => channel.every((sample, n) => sample === this.outs[at]![n]));
  }

  get operations() {
    return this.gen.operations;
  }
}

/** The samples of a case as the core makes them. */
function made({ recipe }: SelftestCase, sampleRate: Hertz): readonly Float32Array[] {
  const signal = synthesise(recipe, sampleRate);
  const channels = signal.speakers.length;
  const bytes = new Uint8Array(signal.frames * channels * Float32Array.BYTES_PER_ELEMENT);
  signal.read(bytes);
  const samples = new Float32Array(bytes.buffer);
  return [0, 1].map((channel) =>
    Float32Array.from({ length: signal.frames }, (_, n) => (channel < channels ? samples[n * channels + channel]! : 0)),
  );
}

/** How far the samples are apart at most, in the fades of a burst and elsewhere. */
function apart(
  { recipe }: SelftestCase,
  outs: readonly Float64Array[],
  first: number,
  wanted: readonly Float32Array[],
) {
  const length = wanted[0]!.length;
  const fade = recipe.kind === "peak-burst" ? Math.ceil(recipe.fade * 12_000) + BURST.before : 0;
  const found = { steady: 0, faded: 0 };
  for (let n = 0; n < length; n++) {
    const part = n < fade || n >= length - fade ? "faded" : "steady";
    for (const channel of [0, 1])
      found[part] = Math.max(found[part], Math.abs(outs[channel]![first + n]! - wanted[channel]![n]!));
  }
  return found;
}

describe("the signals of the self-test", () => {
  it.each([8_000, 12_000])(
    "are those of the core to 2e-7, in their order, at %i Hz; bursts to 6e-3 in their fades",
    (rate) => {
      const { outs } = new Generator(rate, Math.ceil(SELFTEST_LENGTH + 1) * rate).run(1);
      for (const [place, entry] of SELFTEST_CASES.entries()) {
        const first = outs[4]!.indexOf(place);
        const wanted = made(entry, rate);
        const length = wanted[0]!.length;
        const { steady, faded } = apart(entry, outs, first, wanted);
        expect([entry.id, steady < 2e-7, faded < 6e-3]).toEqual([entry.id, true, true]);
        expect(outs[4]!.lastIndexOf(place) - first + 1).toBe(length);
        expect(outs[4]![first + length]).toBe(place + 0.5);
      }
    },
  );

  it("let everything by to the bit while none runs, and once it has run", () => {
    const generator = new Generator(8_000, 8_000).run(0);
    expect(generator.passes).toBe(true);
    expect(generator.outs[4]!.every((progress) => progress === NO_TEST)).toBe(true);
    generator.run(1);
    expect(generator.passes).toBe(false);
    generator.run(0);
    expect(generator.passes).toBe(true);
  });

  it("begin the measurement anew with each signal, at their beginning, their end, and in another run", () => {
    const generator = new Generator(8_000, 25 * 8_000);
    const numbers = ([0, 1, 0, 1] as const).map((on) => new Set(generator.run(on).outs[2]!));
    expect(numbers.map(({ size }) => size)).toEqual([1, 2, 1, 2]);
    expect([...numbers[0]!]).toEqual([7]);
    const all = [...numbers[1]!, ...numbers[3]!];
    expect(new Set(all).size).toBe(4);
    expect(all).not.toContain(7);
  });

  it("say when all are played, by themselves, and let the sound by from there on", () => {
    const generator = new Generator(8_000, Math.ceil(SELFTEST_LENGTH + 1) * 8_000).run(1);
    expect(generator.outs[4]!.at(-1)).toBe(SELFTEST_CASES.length);
    expect(generator.outs[3]!.at(-1)).toBe(SPAN_STATES.indexOf("measuring"));
    expect(generator.outs[2]!.at(-1)).toBe(7);
  });

  it("cost an operator a sample while none runs, and at most 60 while one does", () => {
    const idle = new Generator(8_000, 8_000, true).run(0);
    expect(idle.operations.all / 8_000).toBe(1);
    const busy = new Generator(8_000, 30 * 8_000, true).run(1);
    expect(busy.operations.all / (30 * 8_000)).toBeLessThan(60);
  });
});
