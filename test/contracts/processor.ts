import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { KernelForm } from "#src/dsp/kernels/create-signal-pass.ts";
import { bypassed } from "#src/process/bypassed.ts";
import type { Block, ProcessFormat, Processor } from "#src/process/processor.ts";
import { aligned, processed, STRETCHES, stretch } from "#test/doubles/response/processed.ts";

/** A processor with settings under which it works hard, and what it says of itself. */
export interface ProcessorCase {
  readonly name: string;
  /** Freshly made; in the form that is asked for, where it has kernels. */
  make(format: ProcessFormat, form?: KernelForm): Processor;
  /** Settings under which nothing is to be changed, and by how much a sample may differ all the same; 0 is to the bit. */
  readonly neutral?: { make(format: ProcessFormat): Processor; readonly within: number };
  /** Whether sums and gains in front of it are sums and gains behind it. */
  readonly linear: boolean;
  /** Whether swapping the channels in front is swapping them behind; `false` where noise is added. */
  readonly symmetric: boolean;
  /** Whether equal channels come apart in it; their mono sum is then held to what becomes of one channel. */
  readonly setsApart?: true;
  /** Whether it adds noise of its own, so that silence does not stay silence. */
  readonly noisy?: true;
  /** By how much its two forms may differ; 0 is to the bit. Left out where there is one form. */
  readonly formsWithin?: number;
}

const RATES = [44_100, 48_000, 88_200, 96_000, 176_400, 192_000];
const STEREO: ProcessFormat = { sampleRate: 48_000, channels: 2 };
const MONO: ProcessFormat = { sampleRate: 48_000, channels: 1 };
/** Longer than a run of a core, so that the grid's lines lie inside. */
const LONG = 5_000;
/** -120 dB, and what rounding of 64-bit sums may come to. */
const INAUDIBLE = 1e-6;
const ROUNDING = 1e-9;
/** Tails until what falls by 120 dB in one has left the numbers that a filter remembers. */
const UNTIL_SILENT = 8;

/** What every processor keeps. */
export function processorContract(one: ProcessorCase): void {
  describe(`${one.name} keeps the promise of a processor`, () => {
    blocks(one);
    samples(one);
    time(one);
    channels(one);
    if (one.linear) superposition(one);
    if (one.formsWithin !== undefined) forms(one, one.formsWithin);
  });
}

function blocks(one: ProcessorCase): void {
  it("gives the same to the bit wherever blocks are cut", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...STRETCHES),
        fc.constantFrom(MONO, STEREO),
        fc.array(fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 3_000 })), { minLength: 1 }),
        (kind, format, sizes) => {
          const sound = stretch(kind, format, LONG);
          differ(processed(one.make(format), sound, sizes), processed(one.make(format), sound, [LONG]), 0);
        },
      ),
      { numRuns: 20 },
    );
  });

  it("gives the same to the bit while sound falls silent, and takes empty blocks", () => {
    const { latency, tail } = one.make(STEREO);
    const sound = silenceAfter(stretch("noise", STEREO, 300), latency + UNTIL_SILENT * tail + 5_000);
    differ(processed(one.make(STEREO), sound, [1, 0, 977]), processed(one.make(STEREO), sound, [1_000_000]), 0);
  });

  it("is as new after a reset", () => {
    const processor = one.make(STEREO);
    const sound = stretch("noise", STEREO, LONG);
    const first = processed(processor, withHoles(sound), [777]);
    expect(processor.notFinite).toBeGreaterThan(0);
    processor.reset();
    expect(processor.notFinite).toBe(0);
    differ(processed(processor, withHoles(sound), [777]), first, 0);
  });

  it("refuses blocks and formats that it was not made for", () => {
    const processor = one.make(STEREO);
    expect(() => processor.process([new Float64Array(4)])).toThrow(RangeError);
    expect(() => processor.process([new Float64Array(4), new Float64Array(5)])).toThrow(RangeError);
    for (const sampleRate of [0, 22_050, 384_000, Number.NaN])
      expect(() => one.make({ sampleRate, channels: 2 })).toThrow(RangeError);
    expect(() => one.make({ sampleRate: 48_000, channels: 3 as 2 })).toThrow(RangeError);
  });

  it("holds memory that does not grow with what passes", () => {
    const processor = one.make(STEREO);
    const block = stretch("noise", STEREO, 4096);
    const pass = () => {
      for (let i = 0; i < 60; i++) processor.process(block);
    };
    pass();
    const before = held();
    for (let i = 0; i < 4; i++) pass();
    expect(held() - before).toBeLessThan(4 * 2 ** 20);
  });
}

function samples(one: ProcessorCase): void {
  it("passes NaN and the infinities as 0, and counts them", () => {
    const sound = stretch("noise", STEREO, LONG);
    const processor = one.make(STEREO);
    const healed = processed(processor, withHoles(sound));
    expect(processor.notFinite).toBe(withHoles(sound).flatMap((c) => [...c].filter((x) => !Number.isFinite(x))).length);
    const zeros = withHoles(sound).map((channel) => channel.map((x) => (Number.isFinite(x) ? x : 0)));
    differ(healed, processed(one.make(STEREO), zeros), 0);
  });

  it("gives finite samples for full scale, denormals, and what lies far beyond both", () => {
    for (const size of [1, 1e-310, 5e-324, 1e-40, 1e6, 3e38]) {
      const sound = stretch("square", STEREO, LONG).map((channel) => channel.map((x) => x * size));
      expect(processed(one.make(STEREO), sound).every(allFinite)).toBe(true);
    }
  });

  if (one.noisy) return;
  it("keeps silence, and is exactly silent again some time after sound", () => {
    const silence = [new Float64Array(LONG), new Float64Array(LONG)];
    differ(processed(one.make(STEREO), silence), silence, 0);
    const processor = one.make(STEREO);
    const longest = processor.latency + UNTIL_SILENT * processor.tail + 10_000;
    const after = processed(processor, silenceAfter(stretch("noise", STEREO, LONG), longest));
    for (const channel of after) expect(channel.subarray(-4_000).every((x) => x === 0)).toBe(true);
  });
}

function allFinite(channel: Float64Array): boolean {
  return channel.every(Number.isFinite);
}

function time(one: ProcessorCase): void {
  it("states a latency that it has, at every rate", () => {
    for (const sampleRate of RATES)
      for (const channels of [1, 2] as const) {
        const processor = one.make({ sampleRate, channels });
        expect(Number.isInteger(processor.latency) && processor.latency >= 0).toBe(true);
        expect({ sampleRate: processor.sampleRate, channels: processor.channels }).toEqual({ sampleRate, channels });
        expect(processed(processor, stretch("noise", processor, 3_000)).every(allFinite)).toBe(true);
      }
  });

  const { neutral } = one;
  if (neutral)
    it("changes nothing but its latency where nothing is to be changed", () => {
      for (const sampleRate of RATES) {
        const format: ProcessFormat = { sampleRate, channels: 2 };
        const sound = stretch("noise", format, 3_000);
        differ(aligned(neutral.make(format), sound), sound, neutral.within);
      }
    });

  it("passes every bit where it is bypassed, as late as it would be", () => {
    const sound = stretch("noise", STEREO, LONG);
    const standIn = bypassed(one.make(STEREO));
    expect(standIn.latency).toBe(one.make(STEREO).latency);
    differ(aligned(standIn, sound), sound, 0);
  });

  if (!one.noisy)
    it("is under -120 dB once its tail has passed", () => {
      const processor = one.make(STEREO);
      const sound = stretch("noise", STEREO, LONG);
      const all = processed(processor, silenceAfter(sound, processor.latency + processor.tail + 2_000));
      const peak = Math.max(...all.map(largest), ...sound.map(largest));
      for (const channel of all) expect(largest(channel.subarray(-2_000))).toBeLessThanOrEqual(INAUDIBLE * peak);
    });
}

function channels(one: ProcessorCase): void {
  if (!one.noisy)
    it("does to one channel what it does to two that are equal", () => {
      const [mono] = stretch("bursts", MONO, LONG);
      const alone = processed(one.make(MONO), [mono!]);
      const pair = processed(one.make(STEREO), [mono!, mono!]);
      const sum = pair[0]!.map((x, i) => (x + pair[1]![i]!) / 2);
      differ(one.setsApart ? [sum, sum] : pair, [alone[0]!, alone[0]!], ROUNDING);
    });
  if (one.symmetric)
    it("has no favourite side", () => {
      const [left, right] = stretch("bursts", STEREO, LONG);
      const [one_, other] = processed(one.make(STEREO), [left!, right!]);
      differ(processed(one.make(STEREO), [right!, left!]), [other!, one_!], ROUNDING);
    });
}

function superposition(one: ProcessorCase): void {
  it("keeps sums and gains: it is linear, and the same at any time", () => {
    fc.assert(
      fc.property(fc.double({ min: -4, max: 4, noNaN: true }), fc.integer({ min: 1, max: 999 }), (factor, late) => {
        const [a, b] = [stretch("noise", STEREO, LONG, 3), stretch("tones", STEREO, LONG, 5)];
        const sum = a.map((channel, c) => channel.map((x, i) => x + factor * b[c]![i]!));
        const [heardA, heardB] = [a, b].map((sound) => processed(one.make(STEREO), sound));
        const expected = heardA!.map((channel, c) => channel.map((x, i) => x + factor * heardB![c]![i]!));
        differ(processed(one.make(STEREO), sum), expected, ROUNDING);
        const shifted = processed(
          one.make(STEREO),
          a.map((channel) => delayed(channel, late)),
        );
        differ(
          shifted,
          heardA!.map((channel) => delayed(channel, late)),
          ROUNDING,
        );
      }),
      { numRuns: 10 },
    );
  });
}

function forms(one: ProcessorCase, within: number): void {
  it("is one thing in WebAssembly and in TypeScript", () => {
    for (const kind of STRETCHES)
      for (const format of [MONO, STEREO]) {
        const sound = stretch(kind, format, LONG, 11);
        const [wasm, typescript] = (["wasm", "typescript"] as const).map((form) =>
          processed(one.make(format, form), sound, [611]),
        );
        differ(wasm!, typescript!, within);
      }
  });
}

/** Every sample within `within`, which is relative to what is greater than 1. */
function differ(found: Block, expected: Block, within: number): void {
  expect(found.length).toBe(expected.length);
  for (const [c, channel] of found.entries()) {
    expect(channel.length).toBe(expected[c]!.length);
    const off = channel.findIndex((x, i) => {
      const wanted = expected[c]![i]!;
      return !(Math.abs(x - wanted) <= within * Math.max(1, Math.abs(wanted)));
    });
    expect([off, channel[off]]).toEqual([-1, undefined]);
  }
}

function silenceAfter(sound: Block, frames: number): Block {
  return sound.map((channel) => {
    const longer = new Float64Array(channel.length + frames);
    longer.set(channel);
    return longer;
  });
}

function withHoles(sound: Block): Block {
  const holes = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  return sound.map((channel, c) => channel.map((x, i) => (i % (211 + c) === 0 ? holes[(i / (211 + c)) % 3]! : x)));
}

function delayed(channel: Float64Array, by: number): Float64Array {
  return Float64Array.from(channel, (_, i) => (i < by ? 0 : channel[i - by]!));
}

function largest(channel: Float64Array): number {
  return channel.reduce((peak, x) => Math.max(peak, Math.abs(x)), 0);
}

function held(): number {
  const { arrayBuffers, external } = process.memoryUsage();
  return arrayBuffers + external;
}
